import type { AppealPacket, FileRef } from '@preclear/core/appeal'
import { createAppeal, DECISIONS_SCHEMA, fileRefOf } from '@preclear/core/appeal'
import { Component, type JSX } from 'preact'
import { registerActs } from '../../controller/acts.ts'
import { standingRows } from '../../model/rows.ts'
import { en } from '../../strings/en.ts'
import { addEnglish } from '../../strings/english.ts'
import { forms } from '../../styles/forms.ts'
import { looks } from '../../styles/looks.ts'
import { icons } from '../icons.ts'
import { addIcons } from '../shell/Icon.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import type { View } from '../view.ts'
import { Exports } from './Exports.tsx'
import { Files } from './Files.tsx'
import { Letter } from './Letter.tsx'
import { Points } from './Points.tsx'

addEnglish(en)
registerActs()
addIcons(icons)
export const styles: string = looks + forms

interface AppealProps {
  readonly view: View
}
interface AppealState {
  readonly statement: string
  readonly files: readonly FileRef[]
  /** Everything but the statement and the attachments, which are put in at each drawing. */
  readonly base: AppealPacket | undefined
}

/** What a reviewer needs, put together here and sent by the person. */
export class Part extends Component<AppealProps, AppealState> {
  override state: AppealState = { statement: '', files: [], base: undefined }
  #basedOn: readonly unknown[] = []

  override componentDidMount(): void {
    this.componentDidUpdate()
  }
  override componentDidUpdate(): void {
    const { state, words } = this.props.view
    const basis = [state.report, state.creative, state.decisions, words.language]
    if (basis.every((part, i) => part === this.#basedOn[i])) return
    this.#basedOn = basis
    void this.#prepare(basis)
  }

  override render(): JSX.Element {
    const { view } = this.props
    const { t } = view.words
    const { statement, files } = this.state
    const packet = this.#packet()
    return (
      <div class="page" part="appeal">
        <PageHead view={view} title={t('appealTitle')} line={t('appealLine')} />
        <Points view={view} rows={standingRows(view.state.rows).filter(({ finding }) => finding.effect !== 'advise')} />
        <label class="stack">
          <span>{t('statement')}</span>
          <textarea
            dir="auto"
            rows={4}
            maxLength={10_000}
            value={statement}
            onInput={(event) => this.setState({ statement: event.currentTarget.value })}
          />
        </label>
        <Files view={view} files={files} onAdd={(input) => void this.#add(input)} onRemove={this.#remove} />
        {packet && <Letter view={view} packet={packet} />}
        {packet && <Exports view={view} packet={packet} />}
      </div>
    )
  }

  #packet(): AppealPacket | undefined {
    const { base, statement, files } = this.state
    return base && { ...base, statement, attachments: files }
  }
  readonly #remove = (file: FileRef): void => {
    this.setState(({ files }) => ({ files: files.filter((other) => other !== file) }))
  }
  async #add(input: HTMLInputElement): Promise<void> {
    const added = await Promise.all([...(input.files ?? [])].map((file) => fileRefOf(file)))
    input.value = ''
    this.setState(({ files }) => ({ files: [...files, ...added] }))
  }
  /** Reads the files of the ad for its hash once, not at every letter of the statement. */
  async #prepare(basis: readonly unknown[]): Promise<void> {
    const { state, controller, words } = this.props.view
    const { report, creative, decisions } = state
    const { precheck } = controller.input
    if (!report || !creative) return
    try {
      const base = await createAppeal({
        creative,
        report,
        explain: (all, language) => precheck?.explain(all, language) ?? [],
        decisions: { schema: DECISIONS_SCHEMA, entries: decisions },
        statement: '',
        language: words.language,
        at: new Date(),
      })
      if (basis === this.#basedOn) this.setState({ base })
    } catch {
      // The ad has changed since the report: there is a new one in a moment.
      if (basis === this.#basedOn) this.setState({ base: undefined })
    }
  }
}
