import { allAttachments, answerSentence, placesOf, quotesOf, signatureOf, sizeOf } from '../answer.ts'
import type { AppealPacket, Disputed, Stood } from '../packet.ts'
import { isolated, marketNames, timeOf, visible, visibleSentence, webAddress } from '../plain.ts'
import { type AppealWords, ENGLISH_WORDS } from '../words.ts'

/** Plain text for an e-mail or a support ticket. Hidden characters of the ad are shown by their code. */
export function toText(packet: AppealPacket, words: AppealWords = ENGLISH_WORDS): string {
  const { language } = words
  const packs = packet.packs.map(({ id, version }) => `${id} ${version}`).join(', ')
  const pair = (label: string, value: string): string => `${label}: ${isolated(line(value), language)}`
  const head = [
    words.title,
    '',
    ...(packet.creative.id === undefined ? [] : [pair(words.ad, packet.creative.id)]),
    pair(words.platform, packet.platform),
    pair(words.markets, marketNames(packet.markets, language) || words.none),
    pair(words.date, timeOf(packet.createdAt)),
    pair(words.checkedWith, `${packet.engine}; ${packs}`),
    pair(words.contentHash, packet.creativeHash.replace(/^sha256-/, '')),
  ]
  const parts = [
    head,
    section(words.statement, [block(packet.statement) || words.none]),
    section(words.disputed, pointsOf(packet.disputed, words)),
    packet.acknowledged.length > 0 ? section(words.acknowledged, pointsOf(packet.acknowledged, words)) : [],
    section(words.attachments, attachmentsOf(packet, words)),
    [words.footer],
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return [heading, '-'.repeat(Math.min(40, [...heading].length)), ...lines]
}

function pointsOf(findings: readonly (Disputed | Stood)[], words: AppealWords): readonly string[] {
  if (findings.length === 0) return [words.none]
  return findings.flatMap((finding, index) => [...(index > 0 ? [''] : []), ...pointOf(finding, index + 1, words)])
}

function pointOf(finding: Disputed | Stood, number: number, words: AppealWords): readonly string[] {
  const { sentence, source, ruleId, answer } = finding
  const own = (value: string): string => isolated(line(value), words.language)
  const quotes = quotesOf(finding).map((quote) => own(`“${quote}”`))
  const url = webAddress(source.url)
  const said = [answerSentence(finding, words), answer.note ?? '', signatureOf(finding)]
    .filter(Boolean)
    .map(own)
    .join(' ')
  return [
    `${number}. ${sentenceLine(sentence.title)}`,
    ...(sentence.why ? [indented(sentenceLine(sentence.why))] : []),
    ...[...quotes, ...placesOf(finding).map(own)].map((quote) => indented(`${words.inTheAd}: ${quote}`)),
    indented(`${words.rule}: ${own(ruleId)}`),
    indented(
      `${words.source.replace('{date}', () => own(source.asOf))}: ${own(source.title)}${url ? ` ${own(url)}` : ''}`,
    ),
    indented(`${words.answer}: ${said}`),
    ...(answer.kind === 'substantiated'
      ? answer.proof.flatMap(({ url: where }) => linkOf(where)).map((link) => indented(`  ${link}`))
      : []),
  ]
}

function attachmentsOf(packet: AppealPacket, words: AppealWords): readonly string[] {
  const lines = allAttachments(packet).map(({ name, size, sha256, url }) =>
    [
      `- ${line(name)}${size === undefined ? '' : ` (${sizeOf(size)})`}`,
      ...(sha256 === undefined ? [] : [`  SHA-256 ${line(sha256)}`]),
      ...linkOf(url).map((link) => `  ${link}`),
    ].join('\n'),
  )
  return lines.length > 0 ? lines : [words.none]
}

function linkOf(url: string | undefined): readonly string[] {
  const link = url === undefined ? undefined : webAddress(url)
  return link === undefined ? [] : [link]
}

function indented(text: string): string {
  return `   ${text}`
}

/** A value on one line: a line end in it must not look like a new line of ours. */
function line(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}

function sentenceLine(text: string): string {
  return visibleSentence(text).replace(/\s+/g, ' ').trim()
}

function block(text: string): string {
  return visible(text).trim()
}
