import type { CheckInput, CheckResult, CreativeFlags, Hit, Medium } from '../../contracts/index.ts'
import { readAbout } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import { factOf, mediaMeant, nameOf, pathOf, wholePicture, whyUnmeasured } from '../shared/medium.ts'
import { readPage } from '../shared/page.ts'
import { findWords } from '../shared/words.ts'
import type { DisclosureVariant } from './options.ts'

type Options = DisclosureVariant['options']

/** What has to be said openly: a flag that must be set beside another, or wording that must be somewhere in the ad. */
export const disclosure: CheckerOf<Options> = {
  id: 'disclosure',
  check(input, options) {
    if (options.what === 'fact') return checkFact(input, options)
    return options.what === 'flag' ? checkFlag(input, options.when, options.must) : checkWording(input, options)
  },
}

function checkFlag(input: CheckInput, when: string, must: string): CheckResult {
  const { flags } = input.creative
  if (flags[when as keyof CreativeFlags] !== true) return INAPPLICABLE
  if (flags[must as keyof CreativeFlags] === true) return CLEAR
  const path = `/flags/${must}`
  return found({
    reason: 'undisclosed',
    where: { path },
    evidence: [{ kind: 'field', path: `/flags/${when}`, value: 'true' }],
    args: { flag: must, wording: '' },
    confidence: 0.95,
    proposals: [{ label: 'fix.declare', args: { flag: must }, patch: [{ op: 'set', path, value: true }] }],
  })
}

type OfFact = Extract<Options, { what: 'fact' }>

/** What the file says of itself is worth more than a flag that nobody set. */
function checkFact(input: CheckInput, options: OfFact): CheckResult {
  const { flags } = input.creative
  const media = mediaMeant(input, options)
  if (media.length === 0) return INAPPLICABLE
  const saying = media.filter((medium) => factOf(input.facts, medium, options.fact)?.value === options.is)
  if (saying.length > 0)
    return flags[options.must as keyof CreativeFlags] === true
      ? CLEAR
      : found(...saying.map((medium) => factHit(input, medium, options)))
  const unknown = media.find((medium) => factOf(input.facts, medium, options.fact) === undefined)
  return unknown ? { kind: 'notRun', ...whyUnmeasured(input, unknown, options.fact) } : CLEAR
}

function factHit(input: CheckInput, medium: Medium, { fact, declare, must }: OfFact): Hit {
  const path = pathOf(input, medium)
  const found = factOf(input.facts, medium, fact)
  return {
    reason: 'undisclosed',
    where: { path, mediaId: medium.id },
    evidence: [
      ...(found?.evidence ?? wholePicture(medium)),
      { kind: 'field', path, value: `${fact}: ${found?.value}` },
      { kind: 'field', path: `/flags/${must}`, value: 'false' },
    ],
    args: { flag: must, wording: '', name: nameOf(medium) },
    confidence: 0.95,
    proposals: [
      {
        label: 'fix.declare',
        args: { flag: must },
        patch: [declare, must].map((flag) => ({ op: 'set', path: `/flags/${flag}`, value: true }) as const),
      },
    ],
  }
}

function checkWording(input: CheckInput, options: Extract<Options, { what: 'wording' }>): CheckResult {
  const about = readAbout(input, options)
  if (about.is === 'unread') return notRun('language-not-read')
  if (about.is === 'no') return INAPPLICABLE
  const texts = [...input.surfaces.map((surface) => surface.text), readPage(input)?.text ?? '']
  if (options.anyOf.some((wording) => texts.some((text) => findWords(text, wording)))) return CLEAR
  const wording = options.anyOf[0] ?? ''
  const path = '/text/disclaimer'
  const existing = input.creative.text.disclaimer?.trim() ?? ''
  const value = existing ? `${existing} ${wording}` : wording
  return found({
    reason: 'undisclosed',
    where: { path, surface: 'disclaimer' },
    evidence: [...about.evidence, { kind: 'field', path, value: existing }],
    args: { flag: '', wording },
    required: { value: wording },
    confidence: about.confidence,
    proposals: [{ label: 'fix.add-wording', args: { wording }, patch: [{ op: 'set', path, value }] }],
  })
}
