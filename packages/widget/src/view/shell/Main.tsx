import { isInvalidCreativeError } from '@preclear/core'
import type { JSX } from 'preact'
import { type LazyPart, lazyPart } from '../lazy.tsx'
import type { View } from '../view.ts'
import { Checking, Empty, PartFailed } from './Waiting.tsx'

interface PartProps {
  readonly view: View
}
/** What is fetched after the first drawing: results at once, other pages when they are asked for. */
export const parts: Readonly<Record<'result' | 'pages', LazyPart<PartProps>>> = {
  result: lazyPart(() => import('../result/Result.tsx')),
  pages: lazyPart(() => import('../pages.tsx')),
}

/** The page that is open: the state of the check, an appeal, or a rejection explained. */
export function Main({ view }: PartProps): JSX.Element {
  return view.page === 'check' ? <Check view={view} /> : <Other view={view} />
}

function Other({ view, isError = false }: PartProps & { readonly isError?: boolean }): JSX.Element {
  const { Lazy } = parts.pages
  return <Lazy view={view} waiting={(retry) => <PartFailed view={view} retry={retry} isError={isError} />} />
}

/** Nothing yet, running, failed, or its result. */
function Check({ view }: PartProps): JSX.Element {
  const { phase, error, report } = view.state
  const nothing = isInvalidCreativeError(error) && error.issues.every(({ code }) => code === 'nothing_to_check')
  if (nothing || phase === 'empty' || phase === 'ready') return <Empty view={view} ready={phase === 'ready'} />
  if (phase === 'failed') return <Other view={view} isError />
  const { Lazy } = parts.result
  return (
    <>
      {phase === 'checking' && <Checking view={view} />}
      {report && (
        <Lazy
          view={view}
          waiting={(retry) => (retry || phase === 'done' ? <PartFailed view={view} retry={retry} /> : <></>)}
        />
      )}
    </>
  )
}
