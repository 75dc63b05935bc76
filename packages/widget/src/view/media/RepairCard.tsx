import type { CreativeInput, Medium, RepairChoices, Repaired, RepairPlan, Report } from '@preclear/core'
import { Component, createRef, type JSX } from 'preact'
import { isSameFile, mediumName, shortName } from '../../model/medium.ts'
import { whyNotRun } from '../result/reasons.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'
import { Choices } from './Choices.tsx'
import { Made } from './Made.tsx'

interface RepairCardProps {
  readonly view: View
  readonly plan: RepairPlan
  /** A check runs: what is to be mended may change. */
  readonly isWaiting: boolean
}
/** The file, and the report that it was made for. */
export interface MadeFile {
  readonly repaired: Repaired
  readonly before: Report
  readonly plan: RepairPlan
}
type Stage =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly share: number }
  | { readonly is: 'made'; readonly made: MadeFile }
  | { readonly is: 'failed'; readonly why: string | undefined }
interface RepairCardState {
  readonly choices: RepairChoices
  readonly stage: Stage
}
const IDLE: Stage = { is: 'idle' }

/** A new file with every change that would mend this one: made on request, checked again, and only then offered. */
export class RepairCard extends Component<RepairCardProps, RepairCardState> {
  override state: RepairCardState = { choices: {}, stage: IDLE }
  readonly #card = createRef<HTMLElement>()
  #abort: AbortController | undefined
  /** The file that is being mended. */
  #source: Medium['source']
  #hadFocus = false

  override componentWillUnmount(): void {
    this.#abort?.abort()
  }
  override componentWillUpdate(): void {
    this.#hadFocus = this.#card.current?.matches(':focus-within') ?? false
  }
  override componentDidUpdate(_before: RepairCardProps, { stage }: RepairCardState): void {
    const { is } = this.state.stage
    if (is !== 'idle' && !isSameFile(this.#source, this.#medium?.source)) this.#stop()
    else if (is !== stage.is && this.#hadFocus) this.#refocus(is)
  }

  get #medium(): Medium | undefined {
    const { view, plan } = this.props
    return view.state.creative?.media?.find(({ id }) => id === plan.mediaId)
  }

  async #make(): Promise<void> {
    const { view, plan, isWaiting } = this.props
    const { report, creative } = view.state
    const { media } = view.options
    if (!report || !creative || !media || isWaiting) return
    const abort = new AbortController()
    const { signal } = abort
    this.#abort = abort
    this.#source = this.#medium?.source
    this.setState({ stage: { is: 'making', share: 0 } })
    view.say(view.words.t('makingCopy'))
    const settle = (stage: Stage): void => {
      if (!signal.aborted) this.setState({ stage })
    }
    try {
      const { choices } = this.state
      const onProgress = (share: number): void => settle({ is: 'making', share })
      const repaired = await media.repair({ plan, report, creative, choices, signal, onProgress })
      settle({ is: 'made', made: { repaired, before: report, plan } })
      if (!signal.aborted) view.say(view.words.t('saidCopy'))
    } catch (error) {
      settle({ is: 'failed', why: reasonOf(view, error) })
    }
  }
  #stop(): void {
    this.#abort?.abort()
    this.setState({ stage: IDLE })
  }
  /** What had the focus has gone with its stage. */
  #refocus(is: Stage['is']): void {
    const card = this.#card.current
    if (is === 'made') card?.focus()
    else card?.querySelector<HTMLElement>('.fixfoot .btn')?.focus()
  }

  override render(): JSX.Element {
    const { view, plan } = this.props
    const { t } = view.words
    const { stage, choices } = this.state
    const title = t('fixedCopy', { what: shortName(mediumName(view.words, plan.mediaId, view.state.creative)) })
    const made = stage.is === 'made' ? stage.made : undefined
    const label = view.controller.input.precheck?.label
    return (
      <section class="fix repair" ref={this.#card} aria-label={title} data-repair={plan.mediaId} tabIndex={-1}>
        <header>
          <strong>{title}</strong>
          {made?.repaired.verified && (
            <span class="pill">
              <Icon name="check" size={14} />
              {t('tested')}
            </span>
          )}
        </header>
        <div class="changes">
          {!made && <p class="soft">{t('oneFile')}</p>}
          <ul>
            {(made?.plan ?? plan).repairs.map(({ label: { id, args } }) => (
              <li key={id}>{label?.(id, args, view.words.language)}</li>
            ))}
          </ul>
          {(stage.is === 'idle' || stage.is === 'failed') && (
            <Choices
              words={view.words}
              plan={plan}
              medium={this.#medium}
              choices={choices}
              onChange={(change) => this.setState((state) => ({ choices: change(state.choices) }))}
            />
          )}
        </div>
        <div class="fixfoot">{made ? <Made view={view} made={made} /> : this.#start(stage)}</div>
      </section>
    )
  }

  #start(stage: Stage): JSX.Element {
    const { view, isWaiting } = this.props
    const { t, number } = view.words
    if (stage.is === 'making')
      return (
        <>
          <progress aria-label={t('makingCopy')} value={stage.share} />
          <span class="num" aria-hidden="true">{`${number(Math.floor(stage.share * 100))} %`}</span>
          <button key="cancel" class="btn sm" type="button" onClick={() => this.#stop()}>
            {t('cancel')}
          </button>
        </>
      )
    return (
      <>
        {stage.is === 'failed' && (
          <p class="proof failed" role="alert">
            {view.words.sentences(t('copyFailed'), stage.why ?? '')}
          </p>
        )}
        <button
          key="make"
          class="btn sm"
          part="button"
          type="button"
          aria-disabled={isWaiting}
          onClick={() => this.#make()}
        >
          {t('makeCopy')}
        </button>
      </>
    )
  }
}

/** The engine's words for why a file cannot be read; for other reasons it has none. */
const REASONS: Readonly<Record<string, string>> = { 'cannot-decode': 'no-decoder', 'file-changed': 'file-changed' }

function reasonOf(view: View, error: unknown): string | undefined {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
  return reason && whyNotRun(view, { reason })
}

/** The ad as it is now with the new file in it: what was edited while the file was made stays. */
export function withFile(creative: CreativeInput | undefined, made: CreativeInput, mediaId: string): CreativeInput {
  if (!creative?.media) return made
  const fresh = made.media?.find(({ id }) => id === mediaId)
  const media = creative.media.map((medium) => (medium.id === mediaId ? { ...medium, ...fresh } : medium))
  // A file that was made anew has lost what said that AI made it.
  const aiGenerated = made.flags?.aiGenerated
  return { ...creative, media, ...(aiGenerated ? { flags: { ...creative.flags, aiGenerated } } : {}) }
}
