import * as z from 'zod/mini'
import type { Objection, ObjectionPlace } from '../objection.ts'
import { compact, lenient, maybeText, maybeTexts, type RejectionAdapter, readList } from './adapter.ts'

/**
 * One component of the answer of `POST /preModeration` of the Amazon Ads API (3.0). Positions of text are left aside, as their
 * unit is not said; boxes are in pixels, times of video in whole seconds.
 */
export interface AmazonComponent {
  readonly id?: string
  readonly componentType?: string
  /** `APPROVED`, `REJECTED`, `FAILED`, `RETRYABLE_FAILURE`. */
  readonly preModerationStatus?: string
  readonly policyViolations?: readonly Readonly<Record<string, unknown>>[]
  readonly specViolations?: readonly Readonly<Record<string, unknown>>[]
  readonly corrections?: readonly string[]
}

const span = z.object({ start: z.number(), end: z.number() })
const rectangle = z.object({ topLeftX: z.number(), topLeftY: z.number(), width: z.number(), height: z.number() })
const proof = {
  textEvidences: lenient(z.array(z.object({ violatingText: maybeText }))),
  imageEvidences: lenient(z.array(rectangle)),
  videoEvidences: lenient(z.array(span)),
}
const policy = z.object({ name: maybeText, policyDescription: z.optional(z.string()), type: maybeText, ...proof })
const spec = z.object({
  name: maybeText,
  specDescription: z.optional(z.string()),
  type: maybeText,
  computedViolations: lenient(z.array(z.object({ violationDescription: maybeText, ...proof }))),
})
const component = z.object({
  id: maybeText,
  componentType: maybeText,
  preModerationStatus: maybeText,
  corrections: maybeTexts,
})
type Component = z.infer<typeof component>
interface Proof {
  readonly textEvidences?: readonly { readonly violatingText?: string | undefined }[] | undefined
  readonly imageEvidences?: readonly z.infer<typeof rectangle>[] | undefined
  readonly videoEvidences?: readonly z.infer<typeof span>[] | undefined
}

const PATHS: readonly (readonly [type: RegExp, path: string])[] = [
  [/HEADLINE/, '/text/headline'],
  [/BRAND_NAME/, '/text/displayName'],
  [/TEXT/, '/text'],
  [/IMAGE|LOGO|VIDEO/, '/media'],
  [/ASIN|URL/, '/landingPage'],
  [/DATE/, '/flight'],
]

export const amazon: RejectionAdapter = {
  platform: 'amazon',
  read(value, path) {
    const isComponent =
      'preModerationStatus' in value || Array.isArray(value.policyViolations) || Array.isArray(value.specViolations)
    if (!isComponent) return undefined
    const whole = z.safeParse(component, value)
    if (!whole.success) return undefined
    const about = whole.data
    const policies = readList(value.policyViolations, `${path}/policyViolations`, policy, (one) => [
      objectionOf(about, one.name, one.policyDescription, one.type, one),
    ])
    const specs = readList(value.specViolations, `${path}/specViolations`, spec, (one) => {
      const computed = one.computedViolations ?? []
      const text = [one.specDescription, ...computed.map((each) => each.violationDescription)].filter(Boolean).join(' ')
      return [objectionOf(about, one.name, text, one.type, computed[0] ?? {})]
    })
    const isUnread = /FAIL/.test(about.preModerationStatus ?? '')
    return {
      objections: [...policies.found, ...specs.found],
      issues: [
        ...policies.issues,
        ...specs.issues,
        ...(isUnread ? [{ code: 'not_reviewed', path, expected: 'a component that the platform could review' }] : []),
      ],
    }
  },
}

function objectionOf(
  about: Component,
  topic: string | undefined,
  text: string | undefined,
  type: string | undefined,
  proof: Proof,
): Objection {
  return compact({
    platform: 'amazon',
    topic,
    text,
    suggestion: about.corrections?.[0],
    effect: type === 'WARNING' ? 'advise' : 'reject',
    where: placeOf(about, proof),
  }) as Objection
}

function placeOf({ id, componentType = '' }: Component, proof: Proof): ObjectionPlace {
  const path = PATHS.find(([type]) => type.test(componentType))?.[1]
  const [box] = proof.imageEvidences ?? []
  const [time] = proof.videoEvidences ?? []
  return compact({
    path,
    field: componentType,
    mediaId: path === '/media' ? id : undefined,
    kind: /VIDEO/.test(componentType) ? 'video' : path === '/media' ? 'image' : undefined,
    box: box && { x: box.topLeftX, y: box.topLeftY, w: box.width, h: box.height, unit: 'px' },
    time: time && { startMs: time.start * 1000, endMs: time.end * 1000 },
    words: (proof.textEvidences ?? []).flatMap(({ violatingText: words }) => (words ? [words] : [])),
  }) as ObjectionPlace
}
