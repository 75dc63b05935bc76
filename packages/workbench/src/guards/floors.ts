import { dirname, join, normalize } from 'node:path/posix'
import { parseSync } from 'vite'
import type { SourceFile } from '../run/files.ts'

export interface Violation {
  readonly path: string
  readonly line: number
  readonly what: string
}

interface Floor {
  /** Path prefix of the room. */
  readonly room: string
  /** What it may import: path prefixes of rooms, or package names. */
  readonly may: readonly string[]
  readonly why: string
}

const CORE = 'packages/core/src/'
const CONTRACTS = `${CORE}contracts/`
const TEXT = `${CORE}text/`
const CHECKERS = `${CORE}checkers/`

/** Who may import whom. The most specific room wins. A room may always import itself. Kept beside docs/floors.md. */
export const FLOORS: readonly Floor[] = [
  { room: CONTRACTS, may: ['zod/mini'], why: 'contracts are the ground floor' },
  { room: TEXT, may: [CONTRACTS], why: 'text knows only the contracts' },
  { room: CHECKERS, may: [CONTRACTS, TEXT], why: 'checkers are pure functions over text and facts' },
  { room: `${CORE}senses/`, may: [CONTRACTS], why: 'a sense reads bytes and nothing else' },
  { room: `${CORE}engine/`, may: [CONTRACTS, TEXT], why: 'the engine names no checker, sense, rule or region' },
  { room: `${CORE}remote/`, may: [CONTRACTS, `${CORE}engine/`, 'ky'], why: 'remote loads packs; it does not check' },
  {
    room: `${CORE}appeal/`,
    may: [CONTRACTS, `${CORE}engine/`, 'zod/mini'],
    why: 'an appeal is made of a report; it checks nothing',
  },
  {
    room: `${CORE}rejection/`,
    may: [CONTRACTS, TEXT, `${CORE}engine/`, 'zod/mini'],
    why: 'a rejection is read and matched; the check is handed in',
  },
  { room: CORE, may: [CORE], why: 'the doors of core put its rooms together' },
  {
    room: 'packages/policies/src/',
    may: ['@preclear/core'],
    why: 'policies are data; checkers are imported as types only',
  },
  {
    room: 'packages/media/src/senses/',
    may: [
      'packages/media/src/assets/',
      'packages/media/src/bytes/',
      'packages/media/src/material/',
      'packages/media/src/testing/',
      '@preclear/core',
      'mediabunny',
      'tesseract.js',
      'zxing-wasm',
      'nsfwjs',
      '@tensorflow/',
      '@contentauth/c2pa-wasm',
      '@contentauth/c2pa-web',
      'exifreader',
    ],
    why: 'a sense sees a material and knows nothing of pages, workers or rules',
  },
  {
    room: 'packages/media/src/',
    may: ['@preclear/core', 'mediabunny', '@mediabunny/', 'idb-keyval', 'sharp', 'node:'],
    why: 'media turns files into facts; it knows no rule',
  },
  { room: 'packages/insight/src/', may: ['@preclear/core'], why: 'measures are pure; of core they take types only' },
  {
    room: 'packages/widget/src/',
    may: ['@preclear/core', 'preact', '@preact/signals-core'],
    why: 'the widget is a function of a report',
  },
  {
    room: 'packages/widget/src/embed',
    may: ['packages/widget/src/', '@preclear/core', '@preclear/policies', 'preact', '@preact/signals-core'],
    why: 'the script tag brings its rules along',
  },
  {
    room: 'packages/widget/src/frame/',
    may: ['packages/widget/src/', '@preclear/core', '@preclear/policies', 'zod/mini'],
    why: 'a frame is the script tag behind a wall of messages',
  },
  {
    room: 'packages/widget/src/jsx/',
    may: ['packages/widget/src/', 'react', 'vue', 'svelte', 'preact'],
    why: 'types for the markup of one framework',
  },
  {
    room: 'packages/widget/src/wrappers/',
    may: ['packages/widget/src/', '@preclear/core', 'react', 'vue', 'svelte', 'preact'],
    why: 'a wrapper knows one framework and the element',
  },
  {
    room: 'packages/cli/src/',
    may: [
      '@preclear/core',
      '@preclear/insight',
      '@preclear/media',
      '@preclear/policies',
      'papaparse',
      'string-width',
      'node:',
    ],
    why: 'the CLI uses doors only',
  },
  {
    room: 'apps/onboarding/src/',
    may: ['@preclear/core', '@preclear/media', '@preclear/policies', '@preclear/widget', 'preact', '@preact/signals'],
    why: 'apps use doors only',
  },
]

/** Imports that go up a floor, sideways between checkers, or past a package's doors. */
export function checkFloors(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const floor = floorOf(file.path)
    if (!floor) return []
    return importsOf(file).flatMap(({ specifier, line, typeOnly }) => {
      const target = specifier.startsWith('.') ? normalize(join(dirname(file.path), specifier)) : specifier
      const problem = problemOf(file.path, floor, target, typeOnly)
      return problem ? [{ path: file.path, line, what: `imports ${specifier}: ${problem}` }] : []
    })
  })
}

function floorOf(path: string): Floor | undefined {
  return FLOORS.filter((floor) => path.startsWith(floor.room)).sort((a, b) => b.room.length - a.room.length)[0]
}

function problemOf(path: string, floor: Floor, target: string, typeOnly: boolean): string | undefined {
  if (target.startsWith('packages/') || target.startsWith('apps/')) {
    if (
      path.startsWith(CHECKERS) &&
      target.startsWith(CHECKERS) &&
      !typeOnly &&
      checkerOf(path) &&
      checkerOf(target) &&
      checkerOf(path) !== checkerOf(target)
    )
      return 'checkers never import each other'
    return target.startsWith(floor.room) || floor.may.some((may) => target.startsWith(may)) ? undefined : floor.why
  }
  if (path.startsWith('packages/policies/') && target === '@preclear/core/checkers' && !typeOnly) return floor.why
  if (path.startsWith('packages/insight/') && target.startsWith('@preclear/core') && !typeOnly) return floor.why
  return floor.may.some(
    (may) => target === may || (/[:/]$/.test(may) ? target.startsWith(may) : target.startsWith(`${may}/`)),
  )
    ? undefined
    : floor.why
}

function checkerOf(path: string): string | undefined {
  const rest = path.slice(CHECKERS.length)
  return rest.includes('/') && !rest.startsWith('shared/') ? rest.split('/')[0] : undefined
}

export interface Import {
  readonly specifier: string
  readonly line: number
  readonly typeOnly: boolean
}

/** Static imports and re-exports of a TypeScript file. */
export function importsOf(file: SourceFile): Import[] {
  const { module } = parseSync(file.path, file.text)
  const line = (at: number) => file.text.slice(0, at).split('\n').length
  const imports = module.staticImports.map((found) => ({
    specifier: found.moduleRequest.value.replace(/\?.*$/, ''),
    line: line(found.start),
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }))
  const reexports = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ specifier: entry.moduleRequest.value, line: line(found.start), typeOnly: entry.isType }]
        : [],
    ),
  )
  return [...imports, ...reexports]
}
