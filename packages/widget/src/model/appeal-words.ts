import type { AppealWords } from '@preclear/core/appeal'
import type { Words } from '../strings/strings.ts'

/** The words of the printed appeal in the language of the widget. */
export function appealWords({ t, language }: Words): AppealWords {
  return {
    language,
    title: t('appealTitle'),
    ad: t('docAd'),
    platform: t('docPlatform'),
    markets: t('markets'),
    date: t('docDate'),
    checkedWith: t('docChecked'),
    contentHash: t('docHash'),
    statement: t('docStatement'),
    disputed: t('docDisputed'),
    acknowledged: t('docAcknowledged'),
    inTheAd: t('docInTheAd'),
    rule: t('rule'),
    source: t('docSource'),
    answer: t('docAnswer'),
    notWhatItSays: t('docNotWhatItSays'),
    allowedHere: t('docAllowedHere'),
    havePermission: t('docHavePermission'),
    otherReason: t('docOtherReason'),
    takeResponsibility: t('docTakeResponsibility'),
    proof: t('docProof'),
    attachments: t('attachments'),
    none: t('docNone'),
    footer: t('docFooter'),
  }
}
