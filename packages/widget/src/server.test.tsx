// @vitest-environment node
import { expect, it } from 'vitest'

it('loads where there is no page, and defines nothing', async () => {
  expect(globalThis.document).toBeUndefined()
  const { definePreclearCheck, PreclearCheck } = await import('./element/preclear-check.tsx')
  expect(definePreclearCheck).not.toThrow()
  expect(PreclearCheck.observedAttributes).toContain('language')
  expect((await import('./index.ts')).PolicyCheck).toBeTypeOf('function')
})
