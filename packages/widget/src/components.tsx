import type { ComponentType, JSX } from 'preact'
import { Coverage as CoverageView } from './view/result/Coverage.tsx'
import { Findings as FindingsView } from './view/result/Findings.tsx'
import { Later } from './view/result/Later.tsx'
import { Outcome as OutcomeView } from './view/result/Outcome.tsx'
import { Progress } from './view/result/Progress.tsx'
import { styles } from './view/result/Result.tsx'
import { YourAd } from './view/result/YourAd.tsx'
import { Foot as FootView } from './view/shell/Foot.tsx'
import { Head as HeadView, LanguageSwitch as LanguageSwitchView } from './view/shell/Head.tsx'
import { Checking } from './view/shell/Waiting.tsx'
import { type View, ViewContext } from './view/view.ts'

/** A part that takes everything from the `PrecheckRoot` it stands in, and is nothing outside of one. */
function placed(Part: ComponentType<{ readonly view: View }>): () => JSX.Element {
  return () => (
    <ViewContext.Consumer>
      {(view) => {
        view?.adopt(styles)
        return view ? <Part view={view} /> : null
      }}
    </ViewContext.Consumer>
  )
}

/** What the check comes to, in one sentence, with what can be done about it. */
export const Outcome: () => JSX.Element = placed(OutcomeView)
/** Progress of a check that runs. */
export const Running: () => JSX.Element = placed(({ view }) =>
  view.state.phase === 'checking' ? (
    <>
      <Checking view={view} />
      <Progress view={view} />
    </>
  ) : null,
)
/** The list of findings, each with reason, evidence and fix. */
export const Findings: () => JSX.Element = placed(FindingsView)
/** The ad with the numbers of the findings on its words, pictures and settings. */
export const Evidence: () => JSX.Element = placed(YourAd)
/** What was checked, and what could not be and why. */
export const Coverage: () => JSX.Element = placed(CoverageView)
/** Rules that start later. */
export const Upcoming: () => JSX.Element = placed(Later)
/** A menu of languages. Nothing where the root was given no `onLanguage`, or there are fewer than two. */
export const LanguageSwitch: () => JSX.Element = placed(LanguageSwitchView)
/** The first line: name, platform, markets, the language menu and a button that checks again. */
export const Head: () => JSX.Element = placed(HeadView)
/** The last line: bytes sent, version of the rules, time taken. */
export const Foot: () => JSX.Element = placed(FootView)
