import { type JSX, render } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { adoptStyles } from './styles/sheet.ts'
import type { PolicyCheckProps } from './types.ts'
import { Panel } from './view/Panel.tsx'

/**
 * The widget as a Preact component: a function of one report. It draws into a shadow root of its own, so that the host's
 * styles and the widget's never meet.
 */
export function PolicyCheck(props: PolicyCheckProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    adoptStyles(root)
    render(<Panel {...props} />, root)
  })
  useEffect(() => {
    const root = host.current?.shadowRoot
    return () => {
      if (root) render(null, root)
    }
  }, [])
  return <div ref={host} />
}
