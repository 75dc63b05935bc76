import type { CreativeInput, Finding } from '@preclear/core'
import type { ComponentChildren, JSX } from 'preact'
import { whereOf } from '../model/place.ts'
import type { Explainer } from '../types.ts'
import { useWords } from './context.ts'

interface FactsProps {
  readonly finding: Finding
  readonly creative: CreativeInput | undefined
  readonly precheck: Explainer | undefined
  readonly language: string
}

/** Where the rule comes from, how sure we are, where it holds, and how often it was wrong. */
export function Facts({ finding, creative, precheck, language }: FactsProps): JSX.Element {
  const words = useWords()
  const { t } = words
  const { source, ruleQuality: quality, uncertainty, markets } = finding
  const level = finding.confidence >= 0.85 ? 3 : finding.confidence >= 0.6 ? 2 : 1
  const href = safeLink(source.url)
  const sure = ([undefined, 'sure1', 'sure2', 'sure3'] as const)[level] ?? 'sure1'
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
        {t(sure)}
        {uncertainty && precheck && <small>{precheck.label(uncertainty, finding.message.args, language)}</small>}
      </Fact>
      <Fact name={t('where')}>
        {whereOf(words, finding, creative, true)}
        <ReadsAs finding={finding} />
      </Fact>
      {markets && markets.length > 0 && <Fact name={t('markets')}>{words.list(markets.map(words.market))}</Fact>}
      {quality?.overkill !== undefined && (
        <Fact name={t('record')}>
          {t('recordLine', { wrong: Math.round(quality.overkill * quality.n), n: quality.n })}
        </Fact>
      )}
    </dl>
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

function ReadsAs({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { t } = useWords()
  const disguised = finding.evidence.find((e) => e.kind === 'text' && e.readsAs && e.readsAs !== e.quote)
  return disguised?.kind === 'text' ? <small dir="auto">{t('readsAs', { text: disguised.readsAs ?? '' })}</small> : null
}

/** A pack is data from elsewhere: only web addresses become links. */
function safeLink(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined
}
