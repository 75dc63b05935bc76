import { type AppealPacket, type AppealWords, ENGLISH_WORDS } from '@preclear/core/appeal'
import { decisionsOf, reportOf, type Say } from './surfaces.ts'

/** A whole appeal with one string in every field. */
export function packetOf(say: Say): AppealPacket {
  const report = reportOf(say)
  const [, disputed, proven, stood] = report.findings
  const [dismissal, proof, acknowledged] = decisionsOf(say)
  if (!disputed || !proven || !stood) throw new Error('the world has too few findings')
  if (dismissal?.kind !== 'dismissed' || proof?.kind !== 'substantiated' || acknowledged?.kind !== 'acknowledged')
    throw new Error('the world has too few decisions')
  const sentence = { title: say('sentence.title'), why: say('sentence.why'), language: say('sentence.language') }
  return {
    schema: 'preclear.appeal/1',
    createdAt: '2026-11-26T12:00:00.000Z',
    language: 'en',
    platform: say('platform'),
    markets: [say('report.markets')],
    engine: say('engine'),
    packs: report.packs,
    rulesOf: say('report.at'),
    outcome: 'likely_rejected',
    creative: {
      id: say('creative.id'),
      text: {},
      media: [],
      targeting: { countries: [], languages: [] },
      advertiser: {},
      landingPage: {},
      flags: {},
      flight: {},
    } as unknown as AppealPacket['creative'],
    creativeHash: `sha256-${say('hash')}`,
    statement: say('statement'),
    disputed: [
      { ...disputed, sentence, answer: dismissal },
      { ...proven, sentence, answer: proof },
    ],
    acknowledged: [{ ...stood, sentence, answer: acknowledged }],
    attachments: [
      { name: say('attachment.name'), size: 1, type: '', sha256: say('attachment.hash'), url: say('attachment.url') },
    ],
  }
}

/** Words of the printed page, each said by the same stranger. */
export function wordsSaying(say: Say): AppealWords {
  const entries = Object.entries(ENGLISH_WORDS).map(([key, text]) => [key, `${say(`words.${key}`)}${text}`])
  return { ...(Object.fromEntries(entries) as unknown as AppealWords), language: say('words.language') }
}
