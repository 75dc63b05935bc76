import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../media/fixtures/', import.meta.url))

interface Running {
  readonly child: ChildProcess
  readonly written: { out: string; err: string }
}

function start(...args: readonly string[]): Running {
  const flags = ['--conditions=@preclear/source', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, MAIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  const written = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (written.out += String(chunk)))
  child.stderr.on('data', (chunk) => (written.err += String(chunk)))
  return { child, written }
}

it('keeps what libraries say of damaged frames and strange codecs off the terminal', async () => {
  const names = ['frames/damaged.mp4', 'frames/hopeless.mp4', 'container/mpeg4.mp4']
  const files = names.map((name) => `${FIXTURES}${name}`)
  const { child, written } = start('check', ...files, '--senses', 'frames,motion,sound', '--market', 'US')
  const [status] = await once(child, 'close')
  expect({ status, err: written.err }).toEqual({ status: 1, err: '' })
  expect(written.out).toContain('3 checked')
})

it('ends at Ctrl+C with 130 and whole output, although nobody ends its input', async () => {
  const { child, written } = start('check', '-', '--format', 'json')
  child.stdin?.write('{"id": "a", "text": "Clay mugs"}\n')
  while (!written.out.includes('"a"')) await once(child.stdout ?? child, 'data')
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  expect(status).toBe(130)
  expect(JSON.parse(written.out)).toHaveLength(1)
})
