import type { CreativeInput, Fix } from '@preclear/core'
import type { JSX } from 'preact'
import type { Said } from '../../model/explain.ts'
import { placeName, valueText } from '../../model/place.ts'
import { valueAt } from '../../model/pointer.ts'
import type { Row } from '../../model/rows.ts'
import { excerpt } from '../../model/segments.ts'
import { difference } from '../../model/undo.ts'
import { mediaPart } from '../media/lazy.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

export interface FixCardProps {
  readonly view: View
  readonly row: Row
  readonly said: Said
}

/** What to do: tested changes with a button each, or advice that says it was not tested. */
export function FixCards(props: FixCardProps): JSX.Element {
  const { view, row, said } = props
  const { finding } = row
  const { t } = view.words
  const tested = finding.fixes.filter((fix) => fix.verified)
  if (tested.length && view.controller.canFix)
    return (
      <>
        {tested.slice(0, 3).map((fix, i) => (
          <TestedFix key={fix.id} {...props} fix={fix} first={i === 0} />
        ))}
      </>
    )
  const [suggestion] = finding.fixes
  return (
    <div class="fix" part="fix">
      <header>
        <strong>{t('howTo')}</strong>
        <span class="pill un">{t('untested')}</span>
      </header>
      <p class="sug" lang={said.language}>
        {said.fix}
      </p>
      {suggestion && <Diff {...props} fix={suggestion} />}
      <div class="fixfoot">
        <p class="proof">{t('untestedNext')}</p>
        {finding.repairs && view.options.media && (
          <mediaPart.Lazy view={view} show={{ repairOf: row }} waiting={() => <></>} />
        )}
        <Edit view={view} row={row} />
      </div>
    </div>
  )
}

function TestedFix(props: FixCardProps & { readonly fix: Fix; readonly first: boolean }): JSX.Element {
  const { view, row, fix, said, first } = props
  const { t } = view.words
  return (
    <div class="fix" part="fix">
      <header>
        <strong lang={said.language}>{said.fixLabels[row.finding.fixes.indexOf(fix)] ?? t('howTo')}</strong>
        <span class="pill">
          <Icon name="check" size={14} />
          {t('tested')}
        </span>
      </header>
      <Diff {...props} />
      <div class="fixfoot">
        <p class="proof">{t('proof')}</p>
        <button
          class={`btn sm ${first ? 'pri' : ''}`}
          part="button"
          type="button"
          onClick={() => view.controller.apply(row.n, fix.id)}
        >
          {t('apply')}
          {first && (
            <span class="kbd" aria-hidden="true">
              F
            </span>
          )}
        </button>
        {first && <Edit view={view} row={row} />}
      </div>
    </div>
  )
}

function Edit({ view, row }: Omit<FixCardProps, 'said'>): JSX.Element | null {
  const { onFocusField } = view.options
  if (!onFocusField) return null
  return (
    <button class="btn sm" type="button" onClick={() => onFocusField(row.finding.where.path, row.finding)}>
      {view.words.t('edit')}
    </button>
  )
}

/** Before and after, for every place the fix changes. The engine makes the change; this only shows it. */
function Diff({ view, fix }: FixCardProps & { readonly fix: Fix }): JSX.Element | null {
  const { report, creative } = view.state
  const { precheck } = view.controller.input
  if (!creative || !precheck || !report) return null
  let after: CreativeInput
  try {
    after = precheck.fix(creative, report, fix.id)
  } catch {
    return null
  }
  const paths = [...new Set(fix.patch.map((step) => step.path))]
  return (
    <div class="diff">
      {paths.map((path) => (
        <Change view={view} key={path} path={path} was={valueAt(creative, path)} now={valueAt(after, path)} />
      ))}
    </div>
  )
}

interface ChangeProps {
  readonly view: View
  readonly path: string
  readonly was: unknown
  readonly now: unknown
}

function Change({ view, path, was, now }: ChangeProps): JSX.Element {
  const { words } = view
  const language = view.state.report?.surfaces.find((s) => s.path === path)?.language
  const isText = path.startsWith('/text/') && typeof was === 'string' && typeof now === 'string'
  const label = isText ? '' : `${placeName(words, path)}: `
  const shown = (value: unknown): string => valueText(words, path, value, view.controller.input.precheck?.label)
  const [a, b] = isText ? [was, now] : [shown(was), shown(now)]
  const { head, tail } = isText ? wordEdges(a, b) : { head: 0, tail: 0 }
  const line = (kind: 'was' | 'now', text: string): JSX.Element => {
    const whole = excerpt(text, [{ start: head, end: text.length - tail }], 80)
    const { start, end } = whole.marks[0] ?? { start: 0, end: 0 }
    const middle = whole.text.slice(start, end)
    return (
      <div class={kind} data-g={kind === 'was' ? '−' : '+'}>
        <span class="vh">{words.t(kind === 'was' ? 'before' : 'after')}</span>
        <span dir={isText ? 'auto' : undefined} lang={isText && language !== 'und' ? language : undefined}>
          {label}
          {whole.text.slice(0, start)}
          {middle && (kind === 'was' ? <del>{middle}</del> : <ins>{middle}</ins>)}
          {whole.text.slice(end)}
        </span>
      </div>
    )
  }
  return (
    <>
      {line('was', a)}
      {line('now', b)}
    </>
  )
}

/** The difference widened to whole words where it would cut one: half a struck word is hard to read. */
function wordEdges(a: string, b: string): { head: number; tail: number } {
  const { head, tail } = difference(a, b)
  const inWord = (text: string, at: number): boolean => /\S\S/.test(text.slice(Math.max(0, at - 1), at + 1))
  const before = [...a.slice(0, head)].reverse().join('')
  return {
    head: inWord(a, head) || inWord(b, head) ? head - toSpace(before) : head,
    tail: inWord(a, a.length - tail) || inWord(b, b.length - tail) ? tail - toSpace(a.slice(a.length - tail)) : tail,
  }
}

/** Units up to the first space. */
function toSpace(text: string): number {
  return /^\S{0,24}(?!\S)/.exec(text)?.[0].length ?? 0
}
