import type { CreativeInput, NotRun, Report, Surface } from '@preclear/core'
import type { VNode } from 'preact'
import { precheck } from '../state/engine.ts'
import { marksIn } from '../state/findings.ts'
import { creative } from '../state/live-check.ts'
import { language, languageName, t } from '../strings/t.ts'
import { marked } from '../ui/marked.tsx'

type Medium = NonNullable<CreativeInput['media']>[number]
/** Stands among what could not run for each file whose words nobody read. */
const UNREAD = 'words-in-media'

function reasonOf({ reason, args }: NotRun): string {
  const said = precheck.value?.label(`notRun.${reason}`, args, language.value) ?? reason
  const plain = said.replace(/[.。।]$/, '')
  return typeof args?.language === 'string' ? `${languageName(args.language)}: ${plain}` : plain
}

/** `a reader was not loaded (8), the picture was made smaller (1)`. */
function counted(notRun: readonly NotRun[]): string {
  const counts = new Map<string, number>()
  for (const one of notRun) counts.set(reasonOf(one), (counts.get(reasonOf(one)) ?? 0) + 1)
  return [...counts].map(([reason, n]) => `${reason} (${n})`).join(t('comma'))
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1)
const nameOf = ({ id, name }: Medium): string => name ?? id

function Words({ now, surface }: { now: Report; surface: Surface }): VNode {
  const { text, language: spoken } = surface
  if (text.trim() === '') return <p>{t('noWords')}</p>
  return (
    <blockquote dir="auto" lang={spoken === 'und' ? undefined : spoken}>
      {marked(text, marksIn(now, surface.id, text))}
    </blockquote>
  )
}

/** Every word that was read in a picture or a film, and the files in which none was. */
export function WordsRead({ now }: { now: Report }): VNode | null {
  const files = (creative.value.media ?? []).flatMap((medium) => {
    const read = now.surfaces.filter(({ id, words }) => words && id === `${medium.id}#text`)
    const unread = now.notRun.filter(({ ruleId, args }) => ruleId === UNREAD && args?.mediaId === medium.id)
    return read.length + unread.length > 0 ? [{ medium, read, unread }] : []
  })
  if (files.length === 0) return null
  return (
    <>
      <h2>{t('wordsRead')}</h2>
      <dl class="words">
        {files.map(({ medium, read, unread }) => (
          <div key={medium.id}>
            <dt>
              <bdi>{nameOf(medium)}</bdi>
              {read.map(
                ({ language: spoken }) => spoken !== 'und' && <small key={spoken}>{languageName(spoken)}</small>,
              )}
            </dt>
            <dd>
              {read.map((surface) => (
                <Words key={surface.id} now={now} surface={surface} />
              ))}
              {unread.map((one) => (
                <p key={reasonOf(one)}>{t('notRead', { reason: reasonOf(one) })}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What could not run, each file by its name. */
export function NotChecked({ now }: { now: Report }): VNode {
  const ran = now.passes.length + new Set([...now.findings, ...now.upcoming].map((f) => f.ruleId)).size
  const fileOf = ({ args }: NotRun): string => String(args?.name ?? '')
  const files = [...new Set(now.notRun.map(fileOf))].filter((name) => name !== '')
  const general = now.notRun.filter((one) => fileOf(one) === '')
  return (
    <>
      <h2>{t('whatChecked')}</h2>
      <p>
        {t('ran', { n: ran })} {now.notRun.length === 0 ? t('allRan') : t('couldNot', { n: now.notRun.length })}
      </p>
      {now.notRun.length > 0 && (
        <ul class="gaps">
          {general.length > 0 && <li>{sentence(counted(general))}</li>}
          {files.map((name) => (
            <li key={name}>
              <b>
                <bdi>{name}</bdi>
              </b>{' '}
              {sentence(counted(now.notRun.filter((one) => fileOf(one) === name)))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
