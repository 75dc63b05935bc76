import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Item } from './item.ts'

/** JSONL: one creative a line, read as it arrives. Empty lines are skipped. */
export async function* readLines(stream: Readable, file: string, signal?: AbortSignal): AsyncGenerator<Item> {
  let line = 0
  const until = signal ? { signal } : {}
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY, ...until })) {
    line++
    const trimmed = line === 1 ? text.replace(/^\uFEFF/, '').trim() : text.trim()
    if (trimmed === '') continue
    const parsed = parseJson(trimmed)
    yield parsed.ok
      ? { kind: 'creative', at: { file, line }, input: parsed.value }
      : { kind: 'problem', at: { file, line }, what: `expected a creative as JSON: ${parsed.why}` }
  }
}

/** JSON: one creative, or an array of them. */
export async function* readJson(stream: Readable, file: string): AsyncGenerator<Item> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const parsed = parseJson(
    Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  if (!parsed.ok) yield { kind: 'problem', at: { file }, what: `expected JSON: ${parsed.why}` }
  else if (Array.isArray(parsed.value))
    for (const [index, input] of parsed.value.entries()) yield { kind: 'creative', at: { file, index }, input }
  else yield { kind: 'creative', at: { file }, input: parsed.value }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message.slice(0, 160) : String(error) }
  }
}
