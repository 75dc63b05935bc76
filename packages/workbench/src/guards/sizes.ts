import { parseSync } from 'vite'
import type { SourceFile } from '../run/files.ts'
import type { Violation } from './floors.ts'

export const MAX_FILE_LINES = 300
export const MAX_FUNCTION_LINES = 60

/** Data is exempt: generated tables, lexicons, translated strings, cases of rules and scenarios. */
export function isData(path: string): boolean {
  return /(\/generated\/|\.data\.|\/lexicon\/|\/strings\/|cases\.ts$|\.test\.tsx?$|\.e2e\.ts$|\/scenarios\/|\.css\.ts$)/.test(
    path,
  )
}

/** Files over 300 lines and functions over 60. */
export function checkSizes(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => !isData(file.path))
    .flatMap((file) => {
      const lines = file.text.split('\n').length - 1
      const tooLong =
        lines > MAX_FILE_LINES
          ? [{ path: file.path, line: MAX_FILE_LINES, what: `${lines} lines, at most ${MAX_FILE_LINES}` }]
          : []
      return [...tooLong, ...longFunctions(file)]
    })
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

function longFunctions(file: SourceFile): Violation[] {
  const found: Violation[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
      return
    }
    if (!isNode(value)) return
    if (FUNCTIONS.has(value.type)) {
      const lines = file.text.slice(value.start, value.end).split('\n').length
      if (lines > MAX_FUNCTION_LINES)
        found.push({
          path: file.path,
          line: file.text.slice(0, value.start).split('\n').length,
          what: `function of ${lines} lines, at most ${MAX_FUNCTION_LINES}`,
        })
    }
    for (const part of Object.values(value)) visit(part)
  }
  visit(parseSync(file.path, file.text).program)
  return found
}
