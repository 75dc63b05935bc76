import { isInvalidCreativeError } from '@preclear/core'
import {
  explainRejection,
  languagesOf,
  type RejectionContext,
  type RejectionExplained,
  readRejection,
} from '@preclear/core/rejection'
import { Component, type JSX } from 'preact'
import { en } from '../../strings/en.ts'
import { addEnglish } from '../../strings/english.ts'
import { forms } from '../../styles/forms.ts'
import { looks } from '../../styles/looks.ts'
import { icons } from '../icons.ts'
import { addIcons } from '../shell/Icon.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import type { View } from '../view.ts'
import { Objections } from './Objections.tsx'

addEnglish(en)
addIcons(icons)
export const styles: string = looks + forms

interface RejectionProps {
  readonly view: View
}
interface RejectionState {
  readonly text: string
  readonly explained: RejectionExplained | undefined
  /** `unreadable`: it is no rejection. `failed`: what the words of platforms mean did not arrive. */
  readonly problem: 'unreadable' | 'failed' | undefined
}

/** What a platform wrote after it rejected an ad, in the words of our rules and with the place in the ad. */
export class Part extends Component<RejectionProps, RejectionState> {
  override state: RejectionState = { text: '', explained: undefined, problem: undefined }
  #given: unknown
  #seen: unknown

  override componentDidMount(): void {
    this.componentDidUpdate()
  }
  override componentDidUpdate(): void {
    const { options, state } = this.props.view
    const { rejection } = options
    if (rejection !== undefined && rejection !== null && rejection !== this.#given) {
      this.#given = rejection
      this.setState({ text: typeof rejection === 'string' ? rejection : JSON.stringify(rejection, null, 2) })
      void this.#explain(rejection)
    } else if (this.state.explained && state.report !== this.#seen) void this.#explain(this.#given ?? this.state.text)
  }

  override render(): JSX.Element {
    const { view } = this.props
    const { t } = view.words
    const { text, explained, problem } = this.state
    return (
      <div class="page" part="rejection">
        <PageHead view={view} title={t('rejectionTitle')} line={t('rejectionLine')} />
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            this.#given = undefined
            void this.#explain(text)
          }}
        >
          <label class="stack">
            <span>{t('rejectionField')}</span>
            <textarea
              dir="auto"
              rows={4}
              maxLength={20_000}
              value={text}
              onInput={(event) => this.setState({ text: event.currentTarget.value })}
            />
          </label>
          <div class="acts">
            <button class="btn pri" part="button" type="submit">
              {t('explain')}
            </button>
          </div>
        </form>
        {problem && (
          <p class="wrong" role="alert">
            {t(problem === 'failed' ? 'partFailed' : 'notARejection')}
          </p>
        )}
        {explained && <Objections view={view} explained={explained} />}
      </div>
    )
  }

  async #explain(input: unknown): Promise<void> {
    const { view } = this.props
    const { creative, report } = view.state
    const { precheck } = view.controller.input
    const { rejections } = view.options
    this.#seen = report
    if (!precheck || !rejections) return this.setState({ problem: 'failed', explained: undefined })
    const reading = readRejection(input)
    if (!reading.ok) return this.setState({ problem: 'unreadable', explained: undefined })
    let explained: RejectionExplained
    try {
      const explainWith = async (languages: readonly string[]): Promise<RejectionExplained> => {
        const book = typeof rejections === 'function' ? await rejections(languages) : rejections
        return explainIn({ precheck, creative, report, book }, input)
      }
      const languages = languagesOf(reading.objections)
      explained = await explainWith(languages.length ? languages : [view.words.language])
      // A short sentence does not tell its language: before it is called unknown, all of them are tried.
      if (!languages.length && explained.objections.some(({ unknown }) => unknown)) explained = await explainWith([])
    } catch {
      return this.setState({ problem: 'failed', explained: undefined })
    }
    this.setState({ explained, problem: undefined })
    view.say(view.words.t('saidExplained', { n: explained.objections.length }))
  }
}

/** With an ad that cannot be checked the reasons are still told, only without a place in it. */
function explainIn(context: RejectionContext, input: unknown): RejectionExplained {
  try {
    return explainRejection(context, input)
  } catch (error) {
    if (!isInvalidCreativeError(error)) throw error
    return explainRejection({ ...context, creative: undefined }, input)
  }
}
