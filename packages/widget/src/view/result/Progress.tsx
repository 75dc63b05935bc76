import type { JSX } from 'preact'
import { mediaPart } from '../media/lazy.ts'
import type { View } from '../view.ts'

/** How far the reading of files is. */
export function Progress({ view }: { readonly view: View }): JSX.Element | null {
  const { phase, progress } = view.state
  if (phase !== 'checking' || !progress?.total) return null
  return <mediaPart.Lazy view={view} show={{ progress }} waiting={() => <></>} />
}
