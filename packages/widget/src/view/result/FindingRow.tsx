import { type CreativeInput, directionOf, type Report } from '@preclear/core'
import type { JSX } from 'preact'
import type { Said } from '../model/explain.ts'
import { whereOf } from '../model/place.ts'
import { type Row, testedFix } from '../model/rows.ts'
import type { Words } from '../strings/strings.ts'
import type { Explainer } from '../types.ts'
import { Facts } from './Facts.tsx'
import { FixCards } from './FixCard.tsx'
import { Icon } from './Icon.tsx'
import type { List } from './list.ts'

/** What a person can do with a row. */
export interface RowActions {
  toggle(row: Row): void
  apply: ((row: Row, fixId?: string) => void) | undefined
  undo(row: Row): void
  edit: ((row: Row) => void) | undefined
  looksWrong: ((row: Row) => void) | undefined
  copy(row: Row): void
}

export interface FindingRowProps {
  readonly words: Words
  readonly list: List
  readonly row: Row
  readonly said: Said
  readonly report: Report
  readonly creative?: CreativeInput | undefined
  readonly precheck?: Explainer | undefined
}

export function FindingRow(props: FindingRowProps): JSX.Element {
  const { words, list, row, said, creative } = props
  const { actions } = list
  const { finding, n } = row
  const isOpen = list.open.has(n)
  if (row.done) return <FixedRow {...props} />
  const body = `preclear-${n}`
  return (
    <li class={`t-${finding.effect}`} data-row={n} data-open={isOpen ? '' : undefined}>
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
            tabIndex={list.stop === row.n ? 0 : -1}
            onClick={() => actions.toggle(row)}
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
            <bdi>{whereOf(words, finding, creative, isOpen)}</bdi>
          </div>
        </div>
        <div class="side">
          {!isOpen && testedFix(finding) && actions.apply && (
            <button
              class="btn sm"
              type="button"
              tabIndex={-1}
              aria-label={`${words.t('fix')}: ${said.title}`}
              onClick={() => actions.apply?.(row)}
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

function Body({ words, list, row, said, report, creative, precheck }: FindingRowProps): JSX.Element {
  const { actions } = list
  const { finding } = row
  const hasTested = testedFix(finding) !== undefined && actions.apply !== undefined
  return (
    <>
      <p class="why" lang={said.language} dir={directionOf(said.language)}>
        {said.why}
        {hasTested && said.fix && <span class="todo">{said.fix}</span>}
      </p>
      <FixCards
        words={words}
        finding={finding}
        said={said}
        report={report}
        creative={creative}
        precheck={precheck}
        onApply={actions.apply && ((fixId) => actions.apply?.(row, fixId))}
        onEdit={actions.edit && (() => actions.edit?.(row))}
      />
      <Facts words={words} finding={finding} creative={creative} precheck={precheck} />
      <div class="links">
        {actions.looksWrong && (
          <button class="btn txt sm" type="button" onClick={() => actions.looksWrong?.(row)}>
            {words.t('wrong')}
          </button>
        )}
        <button class="btn txt sm" type="button" onClick={() => actions.copy(row)}>
          {words.t('copy')}
        </button>
      </div>
    </>
  )
}

/** A finding that was fixed here: it stays in its place, so nothing jumps, and can be taken back. */
function FixedRow({ words, list, row, said }: FindingRowProps): JSX.Element {
  const { t } = words
  const what = said.fixLabels[row.done?.index ?? 0] ?? said.fix
  return (
    <li class="fixed" data-row={row.n}>
      <div class="item">
        <span class="n">
          <Icon name="check" />
        </span>
        <div>
          <span class="tt" lang={said.language}>
            {said.title}
          </span>
          <div class="meta">{t('fixed', { what })}</div>
        </div>
        <button
          class="btn txt sm undo"
          type="button"
          aria-label={`${t('undo')}: ${said.title}`}
          tabIndex={list.stop === row.n ? 0 : -1}
          onClick={() => list.actions.undo(row)}
        >
          <Icon name="undo" />
          {t('undo')}
        </button>
      </div>
    </li>
  )
}
