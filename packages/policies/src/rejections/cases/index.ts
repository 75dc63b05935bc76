import { cases as ar } from './ar.data.ts'
import { cases as de } from './de.data.ts'
import { cases as en } from './en.data.ts'
import { cases as es } from './es.data.ts'
import { cases as fr } from './fr.data.ts'
import { cases as hi } from './hi.data.ts'
import { cases as id } from './id.data.ts'
import { cases as ja } from './ja.data.ts'
import type { RejectionCases } from './kit.ts'
import { cases as kk } from './kk.data.ts'
import { cases as ko } from './ko.data.ts'
import { cases as ptBR } from './pt-BR.data.ts'
import { cases as ru } from './ru.data.ts'
import { cases as th } from './th.data.ts'
import { cases as tr } from './tr.data.ts'
import { cases as vi } from './vi.data.ts'
import { cases as zhHans } from './zh-Hans.data.ts'
import { cases as zhHant } from './zh-Hant.data.ts'

/** BCP 47 → cases. */
export const casesOf: Readonly<Record<string, RejectionCases>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  id,
  ja,
  kk,
  ko,
  'pt-BR': ptBR,
  ru,
  th,
  tr,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
