import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Unavailable } from '../material/unavailable.ts'
import { runAssets } from './command.ts'
import { ASSETS, languageFile, TRUST_PATH, tesseractName } from './list.ts'
import { loadAsset } from './load.ts'
import { nodeAsset } from './node.ts'
import { bytesOf } from './packages.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preclear-assets-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  const out: string[] = []
  const errors: string[] = []
  const status = runAssets(args, { out: (line) => out.push(line), error: (line) => errors.push(line) })
  return { status, out, errors: errors.join('\n') }
}

/** The shortest data with a network in it that can be told from others. */
function trainedData(network = true): Buffer {
  const data = Buffer.alloc(4 + 24 * 8, 0xff)
  data.writeInt32LE(24)
  if (network) data.writeBigInt64LE(196n, 4 + 17 * 8)
  return data
}

describe('the list', () => {
  it.for(ASSETS.map((asset) => [asset.path, asset] as const))('%s is what the installed package holds', ([, asset]) => {
    const bytes = bytesOf(asset)
    expect(bytes?.length).toBe(asset.bytes)
    const packed = gzipSync(bytes ?? '').length
    expect(Math.abs(packed / asset.gzip - 1)).toBeLessThan(0.02)
  })

  it('is the list of the page on hosting', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/media-assets.md'), 'utf8')
    const thousands = (bytes: number): string => String(Math.round(bytes / 1000))
    for (const { feature, path, bytes, gzip } of ASSETS) {
      expect(page).toContain(`| \`${path}\` | ${thousands(bytes)} | ${thousands(gzip)} |`)
      expect(page).toContain(`| \`${feature}\` |`)
    }
    expect(page).toContain(TRUST_PATH)
  })

  it('names each path once, and none that leads out of the folder', () => {
    const paths = ASSETS.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^[a-z0-9]+(\/[\w-]+)*\/[\w.-]+$/)
  })

  it.for([
    ['en', 'eng'],
    ['zh', 'chi_sim'],
    ['zh-Hant', 'chi_tra'],
    ['zh-TW', 'chi_tra'],
    ['pt-BR', 'por'],
    ['RU', 'rus'],
    ['jpn', 'jpn'],
    ['chi_sim_vert', 'chi_sim_vert'],
    ['../x', undefined],
    ['xx', undefined],
    ['', undefined],
  ] as const)('the language %j is %j to Tesseract', ([language, name]) => {
    expect(tesseractName(language)).toBe(name)
  })
})

describe('the command', () => {
  it('copies everything that a page hosts, with a list of it', () => {
    const to = join(folder, 'all')
    const { status, out, errors } = run(to, '--languages', 'en,ar')
    expect(errors).toBe('')
    expect(status).toBe(0)
    const { files } = JSON.parse(readFileSync(join(to, 'assets.json'), 'utf8')) as {
      files: readonly { path: string; bytes: number; sha256: string }[]
    }
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual([
      ...ASSETS.map(({ path }) => path),
      'tesseract/lang/eng.traineddata.gz',
      'tesseract/lang/ara.traineddata.gz',
      'c2pa/trust.pem',
    ])
    for (const { path, bytes, sha256 } of files) {
      const written = readFileSync(join(to, path))
      expect(written.length).toBe(bytes)
      expect(createHash('sha256').update(written).digest('hex')).toBe(sha256)
    }
    expect(out).toHaveLength(files.length + 2)
    expect(out.at(-1)).toMatch(/^all\s+[\d.]+\s+[\d.]+$/)
    const model = JSON.parse(readFileSync(join(to, 'nudity/model/model.json'), 'utf8')) as object
    expect(model).toHaveProperty('modelTopology')
    expect(readFileSync(join(to, 'zxing/zxing_reader.wasm')).subarray(0, 4).toString('latin1')).toBe('\0asm')
  })

  it('copies one feature alone', () => {
    const to = join(folder, 'codes')
    expect(run(to, '--features', 'codes').status).toBe(0)
    expect(readdirSync(to).sort()).toEqual(['assets.json', 'zxing'])
  })

  it('packs data of a language that is given as a file', () => {
    const data = mkdtempSync(join(folder, 'data-'))
    writeFileSync(join(data, 'rus.traineddata'), trainedData())
    writeFileSync(join(data, 'kaz.traineddata.gz'), gzipSync(trainedData()))
    const to = join(folder, 'given')
    expect(run(to, '--features', 'text', '--languages', 'ru,kk', '--data', data)).toMatchObject({
      status: 0,
      errors: '',
    })
    for (const name of ['rus', 'kaz'])
      expect(gunzipSync(readFileSync(join(to, `tesseract/lang/${name}.traineddata.gz`)))).toEqual(trainedData())
  })

  it.for([
    ['rus', trainedData(false), 'data for the old reader'],
    ['rus', Buffer.from('not found'), 'no data of Tesseract'],
    ['rus', Buffer.from([0x1f, 0x8b, 8, 0]), 'no gzip file'],
  ] as const)('refuses %s data that the reader could not use: %s', ([name, bytes, why]) => {
    const data = mkdtempSync(join(folder, 'bad-'))
    writeFileSync(join(data, `${name}.traineddata`), bytes)
    const to = join(folder, 'refused')
    const { status, errors } = run(to, '--features', 'text', '--languages', 'ru', '--data', data)
    expect(status).toBe(1)
    expect(errors).toContain(why)
    expect(existsSync(to)).toBe(false)
  })

  it('says where data comes from that no package has, and writes nothing', () => {
    const to = join(folder, 'missing')
    const { status, errors } = run(to, '--languages', 'en,ru')
    expect(status).toBe(1)
    expect(errors).toContain('rus')
    expect(errors).toContain('tesseract-ocr-rus')
    expect(errors).toContain('--data')
    expect(existsSync(to)).toBe(false)
  })

  it('refuses a folder that is none', () => {
    const file = join(folder, 'notes.txt')
    writeFileSync(file, 'notes')
    expect(run(file)).toMatchObject({ status: 2, errors: expect.stringContaining(`${file}: expected a folder.`) })
    const lacking = join(folder, 'no-such')
    expect(run(join(folder, 'to'), '--data', lacking)).toMatchObject({
      status: 2,
      errors: expect.stringContaining(`${lacking}: expected a folder.`),
    })
  })

  it('copies a trust list, and refuses what is none', () => {
    const list = join(folder, 'roots.pem')
    writeFileSync(list, '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n')
    const to = join(folder, 'trust')
    expect(run(to, '--features', 'provenance', '--trust', list).status).toBe(0)
    expect(readFileSync(join(to, 'c2pa/trust.pem'), 'utf8')).toContain('BEGIN CERTIFICATE')
    const { status, errors } = run(to, '--features', 'provenance', '--trust', join(to, 'assets.json'))
    expect(status).toBe(1)
    expect(errors).toContain('no PEM certificates')
  })

  it.for([
    [[], 'Name one folder'],
    [['a', 'b'], 'Name one folder'],
    [['a', '--features', 'sound'], 'sound is none of text, codes, nudity, provenance'],
    [['a', '--languages', 'en,klingon!'], 'klingon!'],
    [['a', '--colour'], "Unknown option '--colour'"],
  ] as const)('%j is misuse', ([args, why]) => {
    const { status, errors } = run(...args)
    expect(status).toBe(2)
    expect(errors).toContain(why)
    expect(existsSync('a')).toBe(false)
  })

  it('helps', () => {
    const { status, out } = run('--help')
    expect(status).toBe(0)
    expect(out.join('\n')).toContain('--languages')
  })
})

describe('loading', () => {
  it('takes every asset straight from its package in Node', async () => {
    for (const { path, bytes } of ASSETS) expect((await loadAsset(nodeAsset, path, 'x')).length).toBe(bytes)
    expect((await loadAsset(nodeAsset, languageFile('eng').path, 'x')).length).toBeGreaterThan(1_000_000)
  })

  it.for(['tesseract/lang/rus.traineddata.gz', 'tesseract/lang/../../x.traineddata.gz', 'no/such', ''])(
    'there is no %j',
    async (path) => {
      expect(nodeAsset(path)).toBeUndefined()
      await expect(loadAsset(nodeAsset, path, 'text')).rejects.toEqual(new Unavailable('no-asset', { what: 'text' }))
    },
  )

  it.for([
    ['a page', 'zxing/zxing_reader.wasm', 'data:text/html,<p>Not found</p>'],
    ['another version', 'zxing/zxing_reader.wasm', 'data:application/wasm,abc'],
    ['a file that is not there', 'no/such', new URL('no-such-file', import.meta.url).href],
    ['no address', 'no/such', 'no address'],
  ] as const)('takes no %s for an asset', async ([, path, address]) => {
    await expect(loadAsset(() => address, path, 'codes')).rejects.toMatchObject({ reason: 'no-asset' })
  })
})
