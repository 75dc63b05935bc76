import { basename } from 'node:path'
import type { Outcome } from '@preclear/core'
import { type Label, mistakesIn } from '@preclear/insight'
import type { EvalFinding, EvalRow } from '../eval-row.ts'
import { MISTAKE_WORDS } from '../figures.ts'
import { LABEL_NAMES, OUTCOME_NAMES } from './confusion.ts'
import { type Html, html } from './html.ts'
import { type IconName, icon } from './icon.ts'
import { markedText } from './marked.ts'
import { number, quoted } from './words.ts'

const OUTCOME_TONES: Readonly<Record<Outcome, IconName>> = {
  likely_rejected: 'reject',
  likely_limited: 'limit',
  needs_human: 'review',
  no_issue_found: 'ok',
}
const LABEL_TONES: Readonly<Record<Label, IconName>> = { ok: 'ok', review: 'review', violate: 'reject' }

/** Every row that is wrong, by kind of mistake, the worst kind first. */
export function wrongRows(rows: readonly EvalRow[]): Html[] {
  return mistakesIn(rows).map(({ mistake, rows: own }) => {
    const [name, what] = MISTAKE_WORDS[mistake]
    return html`<section id="${mistake}" aria-labelledby="${mistake}-h"><div class="lead"><h2 id="${mistake}-h">${name} <span class="soft">${number(own.length)}</span></h2><p class="soft">${what}</p></div>
<ul class="card rows">${own.map((row) => html`<li>${rowArticle(row)}</li>`)}</ul></section>`
  })
}

/** A row as people read it: the ad's words with the found ones marked, beside the rules that found them. `note` stands before the two verdicts. */
export function rowArticle(row: EvalRow, note?: Html): Html {
  // The report may be passed on, so it names files without the folders of this machine.
  const place = basename(row.place)
  const about = [
    row.language,
    ...(row.categories ?? []),
    ...(row.markets ?? []),
    ...(row.source ? [row.source] : []),
    ...(place === row.id ? [] : [place]),
  ]
  return html`<article class="row"><header><h3>${quoted(row.id)}</h3><small>${about.map((word, i) => html`${i > 0 && ' · '}${quoted(word)}`)}</small>
<span class="way">${note ?? chip(LABEL_TONES[row.label], LABEL_NAMES[row.label], 'labelled')}<span aria-hidden="true">→</span>${outcomeChip(row.outcome)}</span></header>
<div class="words">${(row.texts ?? []).map(
    (text) =>
      html`<div>${text.surface !== 'copy' && html`<small>${quoted(text.surface)}</small>`}<p dir="auto" lang="${text.language}">${markedText(text)}</p></div>`,
  )}</div>${reasons(row)}</article>`
}

export function outcomeChip(outcome: Outcome): Html {
  return chip(OUTCOME_TONES[outcome], OUTCOME_NAMES[outcome], 'the check said')
}

function chip(tone: IconName, word: string, role: string): Html {
  return html`<span class="chip t-${tone}">${icon(tone)}<span class="vh">${role}: </span>${word}</span>`
}

/** Rules that count, each by name; what only advises is no reason, and is told where nothing else is. */
function reasons({ findings, unread }: EvalRow): Html {
  const reasons = findings.filter(({ effect }) => effect !== 'advise')
  const advice = [...new Set(findings.filter(({ effect }) => effect === 'advise').map(({ ruleId }) => ruleId))]
  const none = unread ? 'No rule objected; no loaded lexicon reads this language.' : 'No rule objected.'
  return html`<div class="why">${reasons.length > 0 ? html`<ul>${reasons.map(reason)}</ul>` : html`<p class="soft">${none}</p>`}${
    reasons.length === 0 && advice.length > 0 && html`<small>Advice: ${advice.join(', ')}</small>`
  }</div>`
}

function reason({ ruleId, effect, title, quotes, shadow }: EvalFinding): Html {
  return html`<li class="t-${effect}">${icon(effect)}<p>${title === undefined ? ruleId : quoted(title)}</p><small>${effect} · ${ruleId}${shadow && ' · on trial, does not count'}</small>${
    quotes.length > 0 &&
    html`<small>${quotes.slice(0, 3).map((quote, i) => html`${i > 0 && ', '}“${quoted(quote.length > 160 ? `${quote.slice(0, 160)}…` : quote)}”`)}</small>`
  }</li>`
}
