import { directionOf } from '@preclear/core'
import type { JSX } from 'preact'
import type { Said } from '../../model/explain.ts'
import { whereOf } from '../../model/place.ts'
import { type Row, testedFix } from '../../model/rows.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'
import { Disagree } from './Disagree.tsx'
import { Facts } from './Facts.tsx'
import { FixCards } from './FixCard.tsx'
import { asideLine } from './reasons.ts'

export interface FindingRowProps {
  readonly view: View
  readonly row: Row
  readonly said: Said
}

export function FindingRow(props: FindingRowProps): JSX.Element {
  const { view, row, said } = props
  const { controller, state, words } = view
  const { finding, n } = row
  if (row.done || row.aside) return <SettledRow {...props} />
  const isOpen = state.open.has(n)
  const body = `preclear-${n}`
  return (
    <li class={`t-${finding.effect}`} part="finding" data-row={n} data-open={isOpen ? '' : undefined}>
      <div class="item">
        <span class="n" aria-hidden="true">
          {n}
        </span>
        <div>
          <button
            class="tt"
            type="button"
            aria-expanded={isOpen}
            aria-controls={body}
            tabIndex={state.stop === n ? 0 : -1}
            onClick={() => controller.toggle(n)}
          >
            <span lang={said.language} dir={directionOf(said.language)}>
              {said.title}
            </span>
          </button>
          <div class="meta">
            <span class="eff">
              <Icon name={finding.effect} size={14} />
              {words.t(finding.effect)}
            </span>
            <bdi>{whereOf(words, finding, state.creative, isOpen)}</bdi>
          </div>
        </div>
        <div class="side">
          {!isOpen && testedFix(finding) && controller.canFix && (
            <button
              class="btn sm"
              part="button"
              type="button"
              tabIndex={-1}
              aria-label={`${words.t('fix')}: ${said.title}`}
              onClick={() => controller.apply(n)}
            >
              {words.t('fix')}
            </button>
          )}
          <span class="chev">
            <Icon name="chevron" />
          </span>
        </div>
      </div>
      <div class="body" id={body} hidden={!isOpen}>
        {isOpen && <Body {...props} />}
      </div>
    </li>
  )
}

function Body(props: FindingRowProps): JSX.Element {
  const { view, row, said } = props
  const { finding } = row
  const hasTested = testedFix(finding) !== undefined && view.controller.canFix
  return (
    <>
      <p class="why" lang={said.language} dir={directionOf(said.language)}>
        {said.why}
        {hasTested && said.fix && <span class="todo">{said.fix}</span>}
      </p>
      <FixCards {...props} />
      <Facts view={view} finding={finding} />
      <Disagree view={view} row={row} />
    </>
  )
}

/** A finding that was fixed or set aside here: it stays in its place, so nothing jumps, and can be taken back. */
function SettledRow({ view, row, said }: FindingRowProps): JSX.Element {
  const { controller, words, state } = view
  const { t } = words
  const { done, aside, n } = row
  const label = done?.label && controller.input.precheck?.label(done.label.id, done.label.args, words.language)
  const what = done
    ? t('fixed', { what: label ?? said.fixLabels[done.index] ?? said.fix })
    : aside && asideLine(words, aside)
  return (
    <li class={done ? 'fixed' : 'aside'} part="finding" data-row={n}>
      <div class="item">
        <span class="n">{done ? <Icon name="check" /> : n}</span>
        <div>
          <span class="tt" lang={said.language}>
            {said.title}
          </span>
          <div class="meta">{what}</div>
        </div>
        <button
          class="btn txt sm undo"
          type="button"
          aria-label={`${t('undo')}: ${said.title}`}
          tabIndex={state.stop === n ? 0 : -1}
          onClick={() => (done ? controller.undo(n) : controller.withdraw(n))}
        >
          <Icon name="undo" />
          {t('undo')}
        </button>
      </div>
    </li>
  )
}
