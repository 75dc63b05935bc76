import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { checkLexicon, createClaimReader } from '@preclear/core/text'
import { compileLexicons } from '../../../policies/src/compile.ts'

interface Row {
  readonly text: string
  readonly lang: string
  readonly label: string
}
const ROOT = join(import.meta.dirname, '../../../policies/src/lexicon')

function percent(n: number, of: number): string {
  return `${n}/${of} = ${of ? ((100 * n) / of).toFixed(1) : '0'} %`
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Row)
}

/** Leakage (violating rows without a hit) and overkill (fine rows with a strong one) per language of rows `{text, lang, label}`. */
export function benchClaims(files: readonly string[]): void {
  const sources = globSync('*/*.claims', { cwd: ROOT }).map((path) => {
    const [topic = '', name = ''] = path.split('/')
    return { topic, language: basename(name, '.claims'), text: readFileSync(join(ROOT, path), 'utf8') }
  })
  const lexicons = compileLexicons(sources)
  for (const lexicon of lexicons) {
    const packed = brotliCompressSync(lexicon.claims, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
    console.log(`${lexicon.language}: ${lexicon.claims.split('\n').length} lines, ${packed} bytes brotli`)
    for (const { line, column, message } of checkLexicon(lexicon))
      console.log(
        `  line ${line}, column ${column}: ${message}\n  ${lexicon.claims.split('\n')[line - 1]?.slice(0, 90)}`,
      )
  }
  const reader = createClaimReader(lexicons)
  for (const file of files) measure(file, reader, new Set(lexicons.map((lexicon) => lexicon.language)))
}

function measure(file: string, reader: ReturnType<typeof createClaimReader>, languages: ReadonlySet<string>): void {
  const rows = rowsOf(file).filter((row) => languages.has(row.lang))
  const show = process.env.SHOW
  for (const language of new Set(rows.map((row) => row.lang))) {
    const own = rows
      .filter((row) => row.lang === language)
      .map((row) => ({ row, claims: reader.read(row.text, row.lang).claims }))
    for (const label of new Set(own.map(({ row }) => row.label))) {
      const group = own.filter(({ row }) => row.label === label)
      const strong = group.filter(({ claims }) => claims.some((claim) => claim.strength === 'strong'))
      const any = group.filter(({ claims }) => claims.length > 0)
      console.log(
        `${basename(file)} ${language} ${label}: none ${percent(group.length - any.length, group.length)}, strong ${percent(strong.length, group.length)}, any ${percent(any.length, group.length)}`,
      )
      if (show === label)
        for (const { row } of group.filter((one) => !one.claims.length))
          console.log(`  NONE ${row.text.replaceAll('\n', ' ').slice(0, 200)}`)
      if (show === `${label}+`)
        for (const { row, claims } of strong)
          console.log(
            `  ${claims
              .filter((c) => c.strength === 'strong')
              .map((c) => `${c.id} "${row.text.slice(c.start, c.end)}"`)
              .join(' | ')}`,
          )
    }
  }
}
