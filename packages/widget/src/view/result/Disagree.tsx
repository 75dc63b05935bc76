import type { FileRef, ProofKind } from '@preclear/core/appeal'
import { Component, type JSX } from 'preact'
import { type Answer, decisionOf, type Problem, problemOf, UNANSWERED } from '../../model/decision.ts'
import type { Row } from '../../model/rows.ts'
import type { StringKey, Words } from '../../strings/strings.ts'
import type { View } from '../view.ts'
import { REASONS } from './reasons.ts'

const KINDS: Readonly<Record<ProofKind, StringKey>> = {
  study: 'study',
  licence: 'licence',
  certificate: 'certificate',
  contract: 'contract',
  other: 'otherProof',
}
const PROBLEMS: Readonly<Record<Problem, StringKey>> = {
  reason: 'chooseReason',
  name: 'nameProof',
  link: 'badLink',
}

interface DisagreeProps {
  readonly view: View
  readonly row: Row
}
interface DisagreeState {
  readonly isOpen: boolean
  readonly problem: Problem | undefined
  readonly answer: Answer
}

/** Says why a finding does not hold, or that one stands by it. It is kept for the appeal and changes no outcome. */
export class Disagree extends Component<DisagreeProps, DisagreeState> {
  override state: DisagreeState = { isOpen: false, problem: undefined, answer: UNANSWERED }

  override render(): JSX.Element {
    const { view, row } = this.props
    const { t } = view.words
    const isOffered = view.options.appeals !== false && row.finding.effect !== 'advise'
    if (this.state.isOpen) return this.#form()
    return (
      <div class="links">
        {isOffered && (
          <button class="btn txt sm" type="button" onClick={() => this.setState({ isOpen: true })}>
            {t('disagree')}
          </button>
        )}
        <button class="btn txt sm" type="button" onClick={() => this.#copy()}>
          {t('copy')}
        </button>
      </div>
    )
  }

  #form(): JSX.Element {
    const { view, row } = this.props
    const { t } = view.words
    const { answer, problem } = this.state
    return (
      <form class="ask" noValidate onSubmit={(event) => this.#save(event)} onKeyDown={(event) => this.#onKey(event)}>
        <fieldset>
          <legend>{t('disagreeTitle')}</legend>
          {Object.entries(REASONS).map(([reason, key], i) => (
            <label class="choice" key={reason}>
              <input
                type="radio"
                name={`reason-${row.n}`}
                checked={answer.reason === reason}
                ref={i === 0 ? focusOnce : null}
                onChange={() => this.#set({ reason: reason as Answer['reason'] })}
              />
              {t(key)}
            </label>
          ))}
        </fieldset>
        {answer.reason === 'have-permission' && <ProofFields words={view.words} answer={answer} set={this.#set} />}
        <label class="stack">
          {t('note')}
          <textarea
            dir="auto"
            rows={2}
            maxLength={2000}
            value={answer.note}
            onInput={(event) => this.#set({ note: event.currentTarget.value })}
          />
        </label>
        {problem && (
          <p class="wrong" role="alert">
            {t(PROBLEMS[problem])}
          </p>
        )}
        <div class="acts">
          <button class="btn sm" part="button" type="submit">
            {t('save')}
          </button>
          <button class="btn txt sm" type="button" onClick={() => this.#close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    )
  }

  readonly #set = (part: Partial<Answer>): void => {
    this.setState(({ answer }) => ({ answer: { ...answer, ...part }, problem: undefined }))
  }
  #close(): void {
    this.setState({ isOpen: false, problem: undefined })
  }
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.#close()
  }
  #save(event: Event): void {
    event.preventDefault()
    const { view, row } = this.props
    const { answer } = this.state
    const problem = problemOf(answer)
    if (problem) this.setState({ problem })
    else view.controller.decide(row.n, decisionOf(row.finding, answer, new Date().toISOString()))
  }
  #copy(): void {
    const { view, row } = this.props
    const { report } = view.state
    const text = JSON.stringify({ packs: report?.packs, at: report?.at, finding: row.finding }, null, 2)
    void navigator.clipboard?.writeText(text).then(
      () => view.controller.copied(),
      () => undefined,
    )
  }
}

interface ProofFieldsProps {
  readonly words: Words
  readonly answer: Answer
  readonly set: (part: Partial<Answer>) => void
}

function ProofFields({ words: { t }, answer, set }: ProofFieldsProps): JSX.Element {
  return (
    <div class="proofs">
      <label class="stack">
        {t('proofName')}
        <input
          dir="auto"
          value={answer.proofName}
          maxLength={200}
          onInput={(event) => set({ proofName: event.currentTarget.value })}
        />
      </label>
      <label class="stack">
        {t('proofKind')}
        <select
          value={answer.proofKind}
          onChange={(event) => set({ proofKind: event.currentTarget.value as ProofKind })}
        >
          {Object.entries(KINDS).map(([kind, key]) => (
            <option key={kind} value={kind}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
      <label class="stack">
        {t('proofLink')}
        <input
          type="url"
          dir="ltr"
          placeholder="https://"
          value={answer.proofUrl}
          onInput={(event) => set({ proofUrl: event.currentTarget.value })}
        />
      </label>
      <div class="stack">
        <label class="btn sm pick">
          {t('proofFile')}
          <input class="vh" type="file" onChange={(event) => void readFile(event.currentTarget, set)} />
        </label>
        {answer.file && <bdi>{answer.file.name}</bdi>}
        <p class="fine soft">{t('fileStays')}</p>
      </div>
    </div>
  )
}

async function readFile(input: HTMLInputElement, set: (part: Partial<Answer>) => void): Promise<void> {
  const [file] = input.files ?? []
  if (!file) return set({ file: undefined })
  const { fileRefOf } = await import('@preclear/core/appeal')
  const ref: FileRef = await fileRefOf(file)
  set({ file: ref, proofName: ref.name })
}

const focused = new WeakSet<Element>()
/** The form was asked for: its first choice takes the focus, once. */
function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return
  focused.add(element)
  element.focus()
}
