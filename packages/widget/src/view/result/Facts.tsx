import type { Finding, RuleQuality } from '@preclear/core'
import type { ComponentChildren, JSX } from 'preact'
import { whereOf } from '../../model/place.ts'
import type { Words } from '../../strings/strings.ts'
import type { View } from '../view.ts'

interface FactsProps {
  readonly view: View
  readonly finding: Finding
}

/** Where the rule comes from, how sure we are, where it holds, and how often it was wrong. */
export function Facts({ view, finding }: FactsProps): JSX.Element {
  const { words, state, controller } = view
  const { precheck } = controller.input
  const { t } = words
  const { source, ruleQuality: quality, uncertainty, markets } = finding
  const level = finding.confidence >= 0.85 ? 3 : finding.confidence >= 0.6 ? 2 : 1
  const href = safeLink(source.url)
  const disguised = finding.evidence.find((e) => e.kind === 'text' && e.readsAs && e.readsAs !== e.quote)
  return (
    <dl class="facts">
      <Fact name={t('rule')}>
        <bdi lang="en">
          {href ? (
            <a href={href} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </bdi>
        <small>
          {t(source.confidence === 'secondary' ? 'readSecond' : 'read', {
            kind: t(source.kind),
            date: words.date(source.asOf),
          })}
        </small>
      </Fact>
      <Fact name={t('sure')}>
        <span class="sure" aria-hidden="true">
          {[1, 2, 3].map((bar) => (
            <i key={bar} data-on={bar <= level ? '' : undefined} />
          ))}
        </span>
        {t(`sure${level}`)}
        {uncertainty && precheck && <small>{precheck.label(uncertainty, finding.message.args, words.language)}</small>}
      </Fact>
      <Fact name={t('where')}>
        {whereOf(words, finding, state.creative, true)}
        {disguised?.kind === 'text' && <small dir="auto">{t('readsAs', { text: disguised.readsAs ?? '' })}</small>}
      </Fact>
      {markets && markets.length > 0 && <Fact name={t('markets')}>{words.list(markets.map(words.market))}</Fact>}
      {quality && <Record words={words} quality={quality} />}
    </dl>
  )
}

/** A rate needs this many times to be more than an anecdote. */
const ENOUGH = 20

/** How often the rule was wrong on ads whose right answer is known: a rate where it fired often enough, and always the count. */
function Record({
  words: { t },
  quality,
}: {
  readonly words: Words
  readonly quality: RuleQuality
}): JSX.Element | null {
  const { overkill, n, fired = 0 } = quality
  if (overkill === undefined) return null
  const wrong = Math.round(overkill * n)
  const line = t('recordLine', { wrong, n })
  const isRate = wrong > 0 && fired >= ENOUGH
  return (
    <Fact name={t('record')}>
      {isRate ? t('recordRate', { n: Math.round(fired / wrong) }) : line}
      {isRate && <small>{line}</small>}
    </Fact>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A pack is data from elsewhere: only web addresses become links. */
function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return /^https?:$/.test(protocol) ? href : undefined
}
