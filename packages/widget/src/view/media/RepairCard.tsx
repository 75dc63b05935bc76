import type { CreativeInput, Finding, RepairChoices, Repaired, RepairPlan } from '@preclear/core'
import { Component, type JSX } from 'preact'
import { mediumName } from '../../model/medium.ts'
import { saveBlob } from '../../model/save.ts'

import { Icon } from '../shell/Icon.tsx'
import { saidOf, type View } from '../view.ts'
import { Choices } from './Choices.tsx'

interface RepairCardProps {
  readonly view: View
  readonly plan: RepairPlan
}
interface RepairCardState {
  readonly choices: RepairChoices
  /** Share that is done while the file is being made. */
  readonly share: number | undefined
  readonly made: Repaired | undefined
  readonly failed: boolean
}

/** A new file with every change that would mend this one: made on request, checked again, and only then offered. */
export class RepairCard extends Component<RepairCardProps, RepairCardState> {
  override state: RepairCardState = { choices: {}, share: undefined, made: undefined, failed: false }
  #abort: AbortController | undefined

  override componentWillUnmount(): void {
    this.#abort?.abort()
  }

  async #make(): Promise<void> {
    const { view, plan } = this.props
    const { report, creative } = view.state
    if (!report || !creative || !view.options.media) return
    this.#abort = new AbortController()
    const { signal } = this.#abort
    this.setState({ share: 0, made: undefined, failed: false })
    try {
      const { choices } = this.state
      const onProgress = (share: number): void => this.setState({ share })
      const made = await view.options.media.repair({ plan, report, creative, choices, signal, onProgress })
      if (signal.aborted) return
      this.setState({ made, share: undefined })
      view.say(view.words.t('saidCopy'))
    } catch {
      this.setState({ share: undefined, failed: !signal.aborted })
    }
  }
  #cancel(): void {
    this.#abort?.abort()
    this.setState({ share: undefined })
  }

  override render(): JSX.Element {
    const { view, plan } = this.props
    const { words, state, controller } = view
    const { t } = words
    const { share, made, failed, choices } = this.state
    const title = t('fixedCopy', { what: mediumName(words, plan.mediaId, state.creative) })
    const label = controller.input.precheck?.label
    return (
      <section class="sec repair" aria-label={title} data-repair={plan.mediaId} tabIndex={-1}>
        <div class="fix">
          <header>
            <strong>{title}</strong>
            {made?.verified && (
              <span class="pill">
                <Icon name="check" size={14} />
                {t('tested')}
              </span>
            )}
          </header>
          {!made && (
            <div class="changes">
              <p>{t('oneFile')}</p>
              <ul>
                {plan.repairs.map((repair) => (
                  <li key={repair.label.id}>{label?.(repair.label.id, repair.label.args, words.language)}</li>
                ))}
              </ul>
              {share === undefined && (
                <Choices
                  words={words}
                  repairs={plan.repairs}
                  choices={choices}
                  onChange={(next) => this.setState({ choices: next })}
                />
              )}
            </div>
          )}
          <div class="fixfoot">{made ? this.#made(made) : this.#start(share, failed)}</div>
        </div>
      </section>
    )
  }

  #start(share: number | undefined, failed: boolean): JSX.Element {
    const { t } = this.props.view.words
    if (share !== undefined)
      return (
        <>
          <progress aria-label={t('makingCopy')} value={share} />
          <button class="btn sm" type="button" onClick={() => this.#cancel()}>
            {t('cancel')}
          </button>
        </>
      )
    return (
      <>
        {failed && (
          <p class="proof" role="alert">
            {t('copyFailed')}
          </p>
        )}
        <button class="btn sm pri" part="button" type="button" onClick={() => this.#make()}>
          {t('makeCopy')}
        </button>
      </>
    )
  }

  #made(made: Repaired): JSX.Element {
    const { view } = this.props
    const { t } = view.words
    return (
      <>
        <p class="proof">{made.verified ? t('copyProof') : t('copyPartly', { what: stillOpen(view, made) })}</p>
        <button
          class={`btn sm ${made.verified ? 'pri' : ''}`}
          part="button"
          type="button"
          onClick={() => view.controller.mend(withFile(view.state.creative, made))}
        >
          {t('useCopy')}
        </button>
        <button class="btn sm" type="button" onClick={() => saveBlob(made.file, made.file.name)}>
          {t('download')}
        </button>
      </>
    )
  }
}

/** The ad as it is now with the new file in it: what was edited while the file was made stays. */
function withFile(creative: CreativeInput | undefined, made: Repaired): CreativeInput {
  if (!creative?.media) return made.creative
  const fresh = new Map(made.creative.media?.map((medium) => [medium.id, medium]))
  return { ...creative, media: creative.media.map((medium) => fresh.get(medium.id) ?? medium) }
}

/** What the new file does not answer, and what it brings up. */
function stillOpen(view: View, { report, remaining }: Repaired): string {
  const old = view.state.report?.findings ?? []
  const before = new Set(old.map(placeOf))
  const left = old.filter(({ fingerprint }) => remaining.includes(fingerprint))
  const fresh = report.findings.filter((finding) => finding.effect !== 'advise' && !before.has(placeOf(finding)))
  return view.words.list(saidOf(view, [...left, ...fresh]).map(({ title }) => title))
}

const placeOf = ({ ruleId, where }: Finding): string => `${ruleId} ${where.path}`
