import type { Change, Direction, Discordance } from '@preclear/insight'
import type { EvalRow } from '../eval-row.ts'
import { chanceText, DIRECTION_WORDS, packsText } from '../figures.ts'
import type { Evaluation } from '../measured.ts'
import { type Html, html } from './html.ts'
import { outcomeChip, rowArticle } from './rows.ts'
import { counted, number, quoted } from './words.ts'

const SHOWN_IDS = 20

/** What changed since the baseline: counts, then every changed row, opened mistakes first. */
export function changes({ comparison, rows }: Evaluation): Html | undefined {
  if (!comparison) return undefined
  const { with: before, changes: changed, leakage, overkill, onlyBefore, onlyAfter, relabelled, n } = comparison
  const byId = new Map(rows.map((row) => [row.id, row]))
  return html`<section id="changes" aria-labelledby="changes-h"><div class="lead"><h2 id="changes-h">Changed <span class="soft">${number(changed.length)}</span></h2>
<p class="soft">Against ${quoted(before.set)}, rules of ${quoted(before.at)}, ${quoted(packsText(before.packs))}: ${number(changed.length)} of ${counted(n, 'ad')} have another outcome.</p></div>
<div class="card"><table><caption>Rows that moved. The chance is that of a split at least this uneven if nothing had changed (McNemar, exact).</caption>
<thead><tr><th scope="col">Mistake</th><th scope="col" class="num">Closed</th><th scope="col" class="num">Opened</th><th scope="col" class="num">Chance</th></tr></thead>
<tbody>${line('Leaks', leakage)}${line('Overkill', overkill)}</tbody></table></div>
${list('Only in the baseline', onlyBefore)}${list('Only in this run', onlyAfter)}${list('With another label', relabelled)}
${changed.length > 0 && html`<ul class="card rows">${changed.map((change) => html`<li>${changedRow(change, byId.get(change.id))}</li>`)}</ul>`}</section>`
}

function line(name: string, { closed, opened, p }: Discordance): Html {
  return html`<tr><th scope="row">${name}</th><td class="num">${number(closed)}</td><td class="num">${number(opened)}</td><td class="num">${chanceText(p).replace('chance ', '')}</td></tr>`
}

function list(title: string, ids: readonly string[]): Html | undefined {
  if (ids.length === 0) return undefined
  const more = ids.length - SHOWN_IDS
  return html`<p class="soft"><b>${title} (${number(ids.length)}):</b> ${ids.slice(0, SHOWN_IDS).map((id, i) => html`${i > 0 && ', '}${quoted(id)}`)}${more > 0 && ` and ${number(more)} more`}</p>`
}

const TONES: Readonly<Record<Direction, string>> = {
  'leak-opened': 'reject',
  'overkill-opened': 'reject',
  'leak-closed': 'ok',
  'overkill-closed': 'ok',
  hardened: 'advise',
  softened: 'advise',
}

function changedRow({ direction, before }: Change, row: EvalRow | undefined): Html | undefined {
  return (
    row &&
    rowArticle(
      row,
      html`<span class="chip t-${TONES[direction]}">${DIRECTION_WORDS[direction]}</span>${outcomeChip(before)}`,
    )
  )
}
