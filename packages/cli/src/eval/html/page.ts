import { mistakesIn } from '@preclear/insight'
import { METRIC_WORDS, MISTAKE_WORDS, packsText } from '../figures.ts'
import type { Evaluation } from '../measured.ts'
import { changes } from './changes.ts'
import { confusion } from './confusion.ts'
import { type Html, html, raw } from './html.ts'
import { icon } from './icon.ts'
import { wrongRows } from './rows.ts'
import { STYLES } from './styles.css.ts'
import { notices, summary } from './summary.ts'
import { tables } from './tables.ts'
import { counted, number, quoted } from './words.ts'

/** The evaluation as one HTML file that needs nothing else: no script, no font, no picture, no request. Pure: the same evaluation gives the same bytes. */
export function pageOf(evaluation: Evaluation): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${evaluation.set} · Preclear evaluation</title>
<style>${raw(STYLES)}</style>
</head>
<body>
${head(evaluation)}
<main class="wrap" id="main">
${notices(evaluation)}
${summary(evaluation)}
${changes(evaluation)}
${confusion(evaluation)}
${tables(evaluation)}
${wrongRows(evaluation.rows)}
</main>
${foot(evaluation)}
</body>
</html>
`.text
}

function head(evaluation: Evaluation): Html {
  const { set, all, packs, at } = evaluation
  const { ok, review, violate } = all.labels
  return html`<header class="top"><div class="wrap">
<div class="brand">${icon('logo')} Preclear <span class="soft">Evaluation</span></div>
<div class="hero"><h1>${quoted(set)}</h1>
<p>${counted(all.n, 'ad')}: ${number(ok)} fine, ${number(review)} for a person, ${number(violate)} violating</p>
<p class="soft">Checked with ${packsText(packs)}; rules of ${at}</p>
<nav aria-label="Sections"><ul>${sections(evaluation).map(([id, name, n]) => html`<li><a href="#${id}">${name}${n !== undefined && html`<b>${number(n)}</b>`}</a></li>`)}</ul></nav></div>
</div></header>`
}

type Section = readonly [id: string, name: string, n?: number]

function sections({ by, rows, comparison }: Evaluation): readonly Section[] {
  return [
    ['figures', 'Figures'],
    ...(comparison ? [['changes', 'Changed', comparison.changes.length] as const] : []),
    ['confusion', 'Said and meant'],
    ...by.map((each) => [`by-${each}`, `By ${each}`] as const),
    ...mistakesIn(rows).map(({ mistake, rows: own }) => [mistake, MISTAKE_WORDS[mistake][0], own.length] as const),
  ]
}

function foot({ packs }: Evaluation): Html {
  return html`<footer class="wrap"><div class="lead"><h2>What the words mean</h2></div>
<div class="card"><dl>${Object.values(METRIC_WORDS).map(([name, what]) => html`<dt>${name}</dt><dd>${what}</dd>`)}</dl></div>
<p class="soft">Preclear never says “approved”: the platform decides. “No issue found” is the answer of these packs on this day: ${packs.map(({ id, digest }) => html`<span class="code">${id} ${digest.slice(0, 15)}</span> `)}</p></footer>`
}
