import type { Asked, Metric } from '@preclear/insight'
import { boundText, intervalText, METRIC_WORDS, shareText } from '../figures.ts'
import type { Evaluation } from '../measured.ts'
import { bar, scaleOf } from './bar.ts'
import { type Html, html } from './html.ts'
import { icon } from './icon.ts'
import { counted, number, quoted } from './words.ts'

const TILES: readonly Metric[] = ['leakage', 'softness', 'overkill', 'overkillByRejection', 'kappa']

/** The figures one asks for first, each with its interval and its rows. */
export function summary(evaluation: Evaluation): Html {
  return html`<section id="figures" aria-labelledby="figures-h"><h2 id="figures-h" class="vh">Figures</h2>
<div class="tiles">${TILES.map((metric) => tile(metric, evaluation))}</div>
<p class="soft">Precision ${figure('precision', evaluation)}: ${METRIC_WORDS.precision[1]}. Recall ${figure('recall', evaluation)}: ${METRIC_WORDS.recall[1]}. Shaded ranges are 95 % intervals (Wilson): with other ads of the same kind, the figure would likely lie there.</p></section>`
}

function figure(metric: 'precision' | 'recall', { all }: Evaluation): Html {
  const share = all[metric]
  return html`<b>${shareText(metric, share)}</b> (${intervalText(metric, share)}, ${number(share.count)} of ${number(share.n)})`
}

function tile(metric: Metric, { all, judgement }: Evaluation): Html {
  const figure = all[metric]
  const [name, what] = METRIC_WORDS[metric]
  const asked = [...(judgement?.failed ?? []), ...(judgement?.kept ?? [])].find(
    (one) => one.what === 'all' && one.metric === metric,
  )
  const rows = 'count' in figure ? `${number(figure.count)} of ${number(figure.n)} ` : ''
  const limit = asked?.bound.max ?? asked?.bound.min
  const scale = metric === 'kappa' ? 1 : scaleOf([figure.value, figure.high, limit ?? 0])
  return html`<div class="card tile"><h3>${name}</h3>
<p class="big">${shareText(metric, figure)}<small>${figure.value !== null && intervalText(metric, figure)}</small></p>
${bar(figure, scale, limit) ?? html`<p class="none">No row to measure</p>`}
<p class="soft">${rows}${what}${asked && html`<br>Asked: ${boundText(metric, asked.bound)}`}</p></div>`
}

/** What a reader must know before any figure: thresholds, rows that were not measured, languages that were not read. */
export function notices({ judgement, problems, all, groups }: Evaluation): Html {
  const unread = (groups.language ?? []).filter(({ measures }) => measures.unread > 0)
  return html`<div class="notices">${judgement && verdict(judgement.failed, judgement.kept, judgement.unmeasured)}${
    problems > 0 &&
    notice(
      'reject',
      `${counted(problems, 'row')} could not be read`,
      'They are in no figure. Standard error named each with its line.',
    )
  }${
    all.unread > 0 &&
    notice(
      'limit',
      `${counted(all.unread, 'row')} in a language that is not read`,
      html`${unread.map(({ key, measures }, i) => html`${i > 0 && ', '}${quoted(key)} ${measures.unread}`)}. No claim could be found there, so what passed there says nothing of the rules.`,
    )
  }</div>`
}

function notice(tone: 'reject' | 'limit' | 'ok', head: string, text: Html | string): Html {
  return html`<div class="notice t-${tone}">${icon(tone)}<p><strong>${head}.</strong> ${text}</p></div>`
}

function verdict(failed: readonly Asked[], kept: readonly Asked[], unmeasured: readonly Asked[]): Html {
  const asked = failed.length + kept.length + unmeasured.length
  if (failed.length === 0 && unmeasured.length === 0) return notice('ok', `All ${counted(asked, 'threshold')} kept`, '')
  const lines = [...failed, ...unmeasured].map(
    (one) => html`<tr><th scope="row">${quoted(one.what)}<small>${METRIC_WORDS[one.metric][0]}</small></th>
<td data-label="Found"><b>${shareText(one.metric, one)}</b> <small>${one.value === null ? 'no row to measure' : `${intervalText(one.metric, one)}, ${counted(one.n, 'row')}`}</small></td>
<td data-label="Asked">${boundText(one.metric, one.bound)}</td></tr>`,
  )
  const head =
    failed.length > 0
      ? `${failed.length} of ${counted(asked, 'threshold')} broken`
      : `${counted(unmeasured.length, 'threshold')} could not be measured`
  return html`${notice(failed.length > 0 ? 'reject' : 'limit', head, '')}<div class="card"><table class="stack"><caption>What was asked and what was found</caption><thead><tr><th scope="col">Of</th><th scope="col">Found</th><th scope="col">Asked</th></tr></thead><tbody>${lines}</tbody></table></div>`
}
