import type { Asked, Dimension, ErrorCard, Group, Metric, Proportion, RuleMetric } from '@preclear/insight'
import { intervalText, percent, shareText } from '../figures.ts'
import { cardsShown, type Evaluation } from '../measured.ts'
import { bar, scaleOf } from './bar.ts'
import { type Html, html } from './html.ts'
import { counted, number, quoted } from './words.ts'

/** One table for each thing rows were grouped by. */
export function tables(evaluation: Evaluation): Html[] {
  const { by, groups, cards, judgement } = evaluation
  const asked = [...(judgement?.failed ?? []), ...(judgement?.kept ?? [])]
  return by.map((each) =>
    each === 'rule' ? byRule(cardsShown(cards), asked) : byGroup(each, groups[each] ?? [], asked),
  )
}

function boundIn(asked: readonly Asked[], what: string, metric: Metric | RuleMetric): number | undefined {
  const bound = asked.find((one) => one.what === what && one.metric === metric)?.bound
  return bound?.max ?? bound?.min
}

function figure(label: string, share: Proportion, scale: number, bound: number | undefined): Html {
  if (share.value === null) return html`<td class="fig none" data-label="${label}">no rows</td>`
  return html`<td class="fig" data-label="${label}"><b>${shareText('leakage', share)}</b> <small>${intervalText('leakage', share)}</small>${bar(share, scale, bound)}<small>${number(share.count)} of ${number(share.n)}</small></td>`
}

function byGroup(by: Dimension, groups: readonly Group[], asked: readonly Asked[]): Html {
  const leakage = scaleOf(groups.map(({ measures }) => measures.leakage.value))
  const overkill = scaleOf(groups.map(({ measures }) => measures.overkill.value))
  const rows = groups.map(
    ({
      key,
      measures: m,
    }) => html`<tr><th scope="row">${quoted(key)}${m.unread > 0 && html`<small>${m.unread === m.n ? 'not read' : `${number(m.unread)} not read`}</small>`}</th>
<td class="num" data-label="Ads">${number(m.n)}</td>
${figure('Leakage', m.leakage, leakage, boundIn(asked, `${by} ${key}`, 'leakage'))}${figure('Overkill', m.overkill, overkill, boundIn(asked, `${by} ${key}`, 'overkill'))}
<td class="num" data-label="Agreement">${shareText('kappa', m.kappa)} <small>${m.kappa.value !== null && intervalText('kappa', m.kappa)}</small></td></tr>`,
  )
  const head = html`<th scope="col">${by[0]?.toUpperCase()}${by.slice(1)}</th><th scope="col" class="num">Ads</th><th scope="col">Leakage</th><th scope="col">Overkill</th><th scope="col" class="num">Agreement</th>`
  return section(
    `by-${by}`,
    `By ${by}`,
    `Leakage bars run to ${percent(leakage)}, overkill bars to ${percent(overkill)}.`,
    head,
    rows,
  )
}

function byRule(cards: readonly ErrorCard[], asked: readonly Asked[]): Html {
  const overkill = scaleOf(cards.map((card) => card.overkill.value))
  const rows = cards.map(
    (card) => html`<tr><th scope="row">${card.ruleId}</th>
<td class="num" data-label="Fired">${number(card.fired)}</td>
${figure('Precision', card.precision, 1, boundIn(asked, `rule ${card.ruleId}`, 'precision'))}${figure('Overkill', card.overkill, overkill, boundIn(asked, `rule ${card.ruleId}`, 'overkill'))}${figure('Leakage', card.leakage, 1, boundIn(asked, `rule ${card.ruleId}`, 'leakage'))}</tr>`,
  )
  const head = html`<th scope="col">Rule</th><th scope="col" class="num">Fired</th><th scope="col">Precision</th><th scope="col">Overkill</th><th scope="col">Leakage</th>`
  const note = `Precision: of the ads a rule fired on, those that are not fine. Overkill: of the fine ads it read, those it fired on; bars run to ${percent(overkill)}. Leakage: of the ads of its topic, those it missed.`
  return section('by-rule', `By rule`, note, head, rows)
}

function section(id: string, title: string, note: string, head: Html, rows: readonly Html[]): Html {
  if (rows.length === 0) return html``
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>
<div class="card"><table class="stack"><caption>${note} ${counted(rows.length, 'line')}.</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></section>`
}
