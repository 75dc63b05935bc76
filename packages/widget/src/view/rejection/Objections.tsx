import { directionOf } from '@preclear/core'
import type { ExplainedObjection, LikelyPlace, RejectionExplained, RejectionMatch } from '@preclear/core/rejection'
import type { JSX } from 'preact'
import { mediumName } from '../../model/medium.ts'
import { placeName } from '../../model/place.ts'
import { focusRow } from '../shell/focus.ts'
import { saidOf, type View } from '../view.ts'

interface ObjectionsProps {
  readonly view: View
  readonly explained: RejectionExplained
}

/** Each reason of the platform beside the rule of ours that it means, and its place in the ad. */
export function Objections({ view, explained }: ObjectionsProps): JSX.Element {
  return (
    <ul class="page bare">
      {explained.objections.map((one, i) => (
        <li class="tile" key={i}>
          <Tile view={view} one={one} />
        </li>
      ))}
    </ul>
  )
}

/** So many rules are told of one reason: further ones are guesses. */
const MOST = 3

function Tile({ view, one }: { readonly view: View; readonly one: ExplainedObjection }): JSX.Element {
  const { t } = view.words
  const { objection, matches, unknown } = one
  const best = matches[0]?.confidence ?? 0
  const told = matches.filter(({ confidence }) => confidence >= best / 2).slice(0, MOST)
  return (
    <>
      <p class="label">{t('theySay')}</p>
      <blockquote dir="auto">{objection.text ?? objection.topic}</blockquote>
      {objection.suggestion && (
        <p class="soft" dir="auto">
          {objection.suggestion}
        </p>
      )}
      {unknown ? (
        <div>
          <h3>{t('unknownReason')}</h3>
          <p>{t('unknownReasonLine')}</p>
        </div>
      ) : (
        told.map((match) => <Hit key={match.ruleId} view={view} match={match} />)
      )}
      {(unknown || told.every(({ finding }) => !finding)) && <Places view={view} places={one.places} />}
    </>
  )
}

/** A rule the reason means. Found in the ad: its sentence and the way to it; else what to look for. */
function Hit({ view, match }: { readonly view: View; readonly match: RejectionMatch }): JSX.Element {
  const { words, state, controller, options, goTo } = view
  const { t } = words
  const row = state.rows.find(({ finding }) => finding.fingerprint === match.finding?.fingerprint)
  const about = controller.input.precheck?.about(match.ruleId, options.language ?? words.language)
  const [said] = match.finding ? saidOf(view, [match.finding]) : []
  const { title, language, fix } = said ?? {
    title: about?.title ?? match.ruleId.replaceAll('-', ' '),
    language: about?.language ?? 'en',
    fix: about?.fix,
  }
  return (
    <div class="hit">
      <h3 lang={language} dir={directionOf(language)}>
        {t('meansRule', { what: title })}
      </h3>
      <p class="soft">{t(match.finding ? 'foundHere' : 'notFoundHere')}</p>
      {match.where?.quote && (
        <blockquote dir="auto">
          <bdi>{match.where.quote}</bdi>
        </blockquote>
      )}
      {said?.why && (
        <p lang={language} dir={directionOf(language)}>
          {said.why}
        </p>
      )}
      {fix && (
        <p lang={language} dir={directionOf(language)}>
          {fix}
        </p>
      )}
      {row && (
        <button
          class="btn sm"
          part="button"
          type="button"
          onClick={() => {
            goTo('check')
            if (!state.open.has(row.n)) controller.toggle(row.n)
            controller.moveTo(row.n)
            const panel = view.panel()
            if (panel) focusRow(panel, row.n)
          }}
        >
          {t('showMe')}
        </button>
      )}
    </div>
  )
}

function Places({
  view,
  places,
}: {
  readonly view: View
  readonly places: readonly LikelyPlace[]
}): JSX.Element | null {
  const { words, state } = view
  const known = places.filter(({ how }) => how !== 'whole')
  if (!known.length) return null
  const name = (place: LikelyPlace): string => {
    const where = place.mediaId
      ? mediumName(words, place.mediaId, state.creative)
      : placeName(words, place.path, state.creative)
    return place.quote ? `${where}: “${place.quote}”` : where
  }
  return <p class="soft">{words.t('likelyPlace', { what: words.list([...new Set(known.map(name))]) })}</p>
}
