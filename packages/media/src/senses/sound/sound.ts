import type { Fact, MediaEvidence } from '@preclear/core'
import type { Material } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { createEar, type Ear, type Heard } from './listen.ts'

/** A film this long is heard to here; what comes after is said to be unheard. */
const LONGEST_MS = 15 * 60_000
const MOST_STRETCHES = 20

/**
 * Listens to the sound track that plays: `sound.silent`, `sound.loudness`, `sound.shortTermMax` (LUFS, -70 for what is quieter),
 * `sound.truePeak` (dBTP), `sound.clipping` (share of samples), `sound.silenceLongest` (s, of 2 s and more, else 0),
 * `sound.oneSided`, `sound.speech` (0 to 1). A film without a track has none of these; that it has none is `video.hasAudio`.
 */
export const sound: MediaSense = {
  id: 'sound',
  kinds: ['video', 'audio'],
  provides: ['sound.'],
  cost: 'decode',
  budgetMs: 60_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const input = await material.input()
    if (!(await input.getPrimaryAudioTrack())) return { facts: [] }
    const ear = createEar()
    const stopped = await listen(ear, material, tools)
    const heard = ear.result()
    const missing = stopped ? [{ provides: 'sound.', reason: stopped }] : []
    if (!heard || heard.seconds === 0)
      return { facts: [], missing: [{ provides: 'sound.', reason: stopped ?? 'file-unreadable' }] }
    const facts = factsOf(material.id, heard)
    return stopped ? { facts: facts.filter(holdsOfMore), missing } : { facts }
  },
}

/** Why the sound was not heard to its end; undefined where it was. */
async function listen(ear: Ear, material: Material, tools: Tools): Promise<string | undefined> {
  try {
    for await (const piece of material.sound(tools)) {
      tools.signal.throwIfAborted()
      if (piece.tMs >= LONGEST_MS) return 'sound-too-long'
      if (!ear.hear(piece)) return 'file-unreadable'
    }
    return undefined
  } catch (error) {
    if (error instanceof Unavailable && error.reason === 'file-unreadable') return error.reason
    throw error
  }
}

/** Peaks and clipping stay, whatever follows; that a sound is silent, quiet or one-sided is only known once all of it was heard. */
function holdsOfMore({ id, value }: Fact): boolean {
  return id !== 'sound.loudness' && !(/^sound\.(?:silent|oneSided)$/.test(id) && value === true)
}

function factsOf(mediaId: string, heard: Heard): Fact[] {
  const { loudness, truePeak, clipping, silence, isOneSided, speech } = heard
  const endMs = heard.seconds * 1000
  const time = (at: { readonly startMs: number; readonly endMs: number }): MediaEvidence => ({
    kind: 'time',
    mediaId,
    startMs: Math.round(at.startMs),
    endMs: Math.round(Math.min(at.endMs, endMs)),
  })
  const loudest = [time(loudness.loudestMs)]
  const [longest] = silence.stretches
  const stretches = silence.stretches.slice(0, MOST_STRETCHES).map(time)
  const facts: Fact[] = [
    { id: 'sound.silent', value: silence.isSilent, mediaId },
    { id: 'sound.loudness', value: rounded(loudness.integrated, 2), unit: 'LUFS', mediaId, evidence: loudest },
    { id: 'sound.shortTermMax', value: rounded(loudness.shortTermMax, 2), unit: 'LUFS', mediaId, evidence: loudest },
    { id: 'sound.truePeak', value: rounded(truePeak, 2), unit: 'dBTP', mediaId, evidence: loudest },
    { id: 'sound.clipping', value: rounded(clipping.share, 6), mediaId, ...evidenceOf(clipping.worstMs, time) },
    {
      id: 'sound.silenceLongest',
      value: longest ? rounded((longest.endMs - longest.startMs) / 1000, 2) : 0,
      unit: 's',
      mediaId,
      ...(stretches.length > 0 ? { evidence: stretches } : {}),
    },
    { id: 'sound.oneSided', value: isOneSided, mediaId },
  ]
  if (speech !== undefined) facts.push({ id: 'sound.speech', value: rounded(speech, 2), mediaId })
  return facts
}

function evidenceOf<At>(at: At | undefined, as: (at: At) => MediaEvidence): { readonly evidence?: MediaEvidence[] } {
  return at === undefined ? {} : { evidence: [as(at)] }
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
