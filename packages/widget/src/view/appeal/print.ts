import { type AppealPacket, toPage } from '@preclear/core/appeal'
import { appealWords } from '../../model/appeal-words.ts'
import { printDocument, saveAs } from '../../model/save.ts'
import type { Words } from '../../strings/strings.ts'

/** Opens the appeal on paper; where the browser opens no tab it becomes a file that can be printed. */
export function printAppeal(packet: AppealPacket, words: Words): void {
  const html = toPage(packet, appealWords(words))
  if (!printDocument(html)) saveAs('appeal.html', 'text/html', html)
}
