import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PolicyCheckProps } from '../types.ts'
import { focusRow } from './use-keys.ts'
import type { List } from './use-list.ts'

/** Opens and focuses the finding the host asks for. A request that no report answers is dropped: focus never jumps later. */
export function useRequest(
  root: RefObject<HTMLElement | null>,
  list: List,
  { openFinding, report, busy }: PolicyCheckProps,
): void {
  const answered = useRef<PolicyCheckProps['openFinding']>(undefined)
  useEffect(() => {
    if (openFinding === answered.current) return
    const id = typeof openFinding === 'string' ? openFinding : openFinding?.id
    const row = list.rows.find(({ finding }) => finding.id === id)
    if (!row && id !== undefined && (!report || busy)) return
    answered.current = openFinding
    if (!row || !root.current) return
    if (!list.open.has(row.n)) list.actions.toggle(row)
    focusRow(root.current, row.n)
  })
}
