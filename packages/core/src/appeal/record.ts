import { parseCreative } from '../contracts/creative.schema.ts'
import type { Creative, LandingPage, Medium } from '../contracts/creative.ts'
import { InvalidCreativeError } from '../contracts/errors.ts'
import { canonicalJson, sha256 } from '../engine/digest.ts'
import type { FileRef } from './decision.ts'
import { webAddress } from './plain.ts'

/** A medium by its content: bytes by hash and size, a web address as it is, any other source by the hash of its name. */
export interface MediumRecord extends Omit<Medium, 'source'> {
  readonly size?: number
  readonly sha256?: string
  readonly url?: string
  readonly sourceSha256?: string
}

/** What was given of the landing page, by hash. */
export interface LandingPageRecord {
  readonly url?: string
  readonly htmlSha256?: string
  readonly textSha256?: string
}

/** A creative without its bytes: what its hash is taken of. Plain JSON. */
export interface CreativeRecord extends Omit<Creative, 'media' | 'landingPage'> {
  readonly media: readonly MediumRecord[]
  readonly landingPage: LandingPageRecord
}

/** Reads every medium once, whole, through WebCrypto. Throws `InvalidCreativeError`. */
export async function recordOf(input: unknown): Promise<CreativeRecord> {
  const parsed = parseCreative(input)
  if (!parsed.ok) throw new InvalidCreativeError(parsed.issues)
  const { media, landingPage, ...rest } = parsed.creative
  const record = {
    ...rest,
    media: await Promise.all(media.map(mediumRecord)),
    landingPage: await pageRecord(landingPage),
  }
  return JSON.parse(canonicalJson(record)) as CreativeRecord
}

/** `sha256-<hex>` of the canonical JSON (sorted keys, UTF-8) of a record. */
export async function hashRecord(record: CreativeRecord): Promise<string> {
  return `sha256-${await hashText(canonicalJson(record))}`
}

/** The same for the same ad, in whatever shape it is handed in and wherever its bytes come from. */
export async function hashCreative(creative: unknown): Promise<string> {
  return hashRecord(await recordOf(creative))
}

/** A file as attachments and proof name it. Reads it whole. */
export async function fileRefOf(
  file: Blob & { readonly name?: string },
  name: string = file.name ?? '',
): Promise<FileRef> {
  return { name, size: file.size, type: file.type, sha256: await sha256(await file.arrayBuffer()) }
}

async function mediumRecord({ source, ...medium }: Medium): Promise<MediumRecord> {
  if (source === undefined) return medium
  if (typeof source === 'string') {
    const url = webAddress(source)
    return url === undefined ? { ...medium, sourceSha256: await hashText(source) } : { ...medium, url }
  }
  const bytes = source instanceof Uint8Array ? new Uint8Array(source) : new Uint8Array(await source.arrayBuffer())
  return { ...medium, size: bytes.byteLength, sha256: await sha256(bytes) }
}

async function pageRecord({ url, html, text }: LandingPage): Promise<LandingPageRecord> {
  return {
    ...(url === undefined ? {} : { url }),
    ...(html === undefined ? {} : { htmlSha256: await hashText(html) }),
    ...(text === undefined ? {} : { textSha256: await hashText(text) }),
  }
}

function hashText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text))
}
