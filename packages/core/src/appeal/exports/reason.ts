import { answerSentence, quotesOf } from '../answer.ts'
import type { AppealPacket, Disputed } from '../packet.ts'
import { countCharacters, cut, plain, plainLine, sentencesOf } from '../plain.ts'
import type { AppealWords } from '../words.ts'

/** What was left out of a text of limited length, and whose it was. */
export interface Dropped {
  readonly part: 'statement' | 'finding' | 'note' | 'attachment'
  readonly fingerprint?: string
  readonly text: string
}

export interface Reason {
  readonly text: string
  /** Unicode code points. */
  readonly used: number
  readonly dropped: readonly Dropped[]
}

/** One finding in the reason: `“words” (title): answer.`, then the note. */
interface Point {
  readonly finding: Disputed
  /** Empty where there was no room. */
  readonly head: string
  note: string
}

/** Code points of quoted ad words and of a title in a reason. */
const LONGEST_QUOTE = 80
const LONGEST_TITLE = 100

/**
 * Why the advertiser disagrees, within `limit` code points. In this order, as long as there is room: the first sentence
 * of the statement, every finding in one line, the rest of the statement, the notes. Cut between sentences; only a
 * first sentence longer than the limit is cut inside, between words, never inside a grapheme.
 */
export function composeReason(packet: AppealPacket, words: AppealWords, limit: number): Reason {
  const statement = plain(packet.statement)
  const sentences = sentencesOf(statement, packet.language)
  const first = (sentences[0] ?? '').trimEnd()
  const isOverlong = countCharacters(first) > limit
  // Points leave half of the room to a statement that has to be cut anyway.
  const points = pointsWithin(
    packet.disputed,
    words,
    isOverlong ? Math.floor(limit / 2) : limit,
    isOverlong ? '' : first,
  )
  const left = limit - countCharacters(render('', points)) - (points.some(({ head }) => head !== '') ? 1 : 0)
  const said = isOverlong ? cut(statement, left) : grown(statement, sentences, left)
  let room = limit - countCharacters(render(said, points))
  for (const point of points) {
    if (point.head === '') continue
    const note = noteOf(point.finding)
    point.note = grown(note, sentencesOf(note, packet.language), room - 1)
    if (point.note !== '') room -= countCharacters(point.note) + 1
  }
  const text = render(said, points)
  const saidUnits = isOverlong && said !== '' ? said.length - 1 : said.length
  const rest = statement.slice(saidUnits).trim()
  const dropped = rest === '' ? [] : [{ part: 'statement' as const, text: rest }]
  return { text, used: countCharacters(text), dropped: [...dropped, ...droppedOf(points, words)] }
}

/** Every finding in the longest line there is room for, after `opening`. */
function pointsWithin(
  findings: readonly Disputed[],
  words: AppealWords,
  limit: number,
  opening: string,
): readonly Point[] {
  let used = countCharacters(opening)
  return findings.map((finding) => {
    const border = used > 0 ? 1 : 0
    const head = headsOf(finding, words).find((each) => used + border + countCharacters(each) <= limit) ?? ''
    if (head !== '') used += border + countCharacters(head)
    return { finding, head, note: '' }
  })
}

function noteOf({ answer }: Disputed): string {
  return plainLine(answer.note ?? '')
}

/** As many whole sentences as fit, from the beginning. */
function grown(text: string, sentences: readonly string[], room: number): string {
  let end = 0
  let count = 0
  let kept = 0
  for (const sentence of sentences) {
    const trimmed = sentence.trimEnd()
    if (count + countCharacters(trimmed) > room) break
    kept = end + trimmed.length
    end += sentence.length
    count += countCharacters(sentence)
  }
  return text.slice(0, kept)
}

function render(statement: string, points: readonly Point[]): string {
  const lines = points
    .filter(({ head }) => head !== '')
    .map(({ head, note }) => (note === '' ? head : `${head} ${note}`))
  return [statement, ...lines].filter((line) => line !== '').join('\n')
}

/** The line of a finding, longest first. */
function headsOf(finding: Disputed, words: AppealWords): readonly string[] {
  const answer = plainLine(answerSentence(finding, words))
  const title = cut(plainLine(finding.sentence.title), LONGEST_TITLE)
  const [quote = ''] = quotesOf(finding)
    .map(plainLine)
    .filter((each) => each !== '')
  if (quote === '') return [`${title}: ${answer}`]
  const quoted = `“${cut(quote, LONGEST_QUOTE)}”`
  return [`${quoted} (${title}): ${answer}`, `${quoted}: ${answer}`]
}

function droppedOf(points: readonly Point[], words: AppealWords): readonly Dropped[] {
  return points.flatMap(({ finding, head, note }): Dropped[] => {
    const { fingerprint } = finding
    if (head === '') return [{ part: 'finding', fingerprint, text: headsOf(finding, words)[0] ?? '' }]
    const left = noteOf(finding).slice(note.length).trim()
    return left === '' ? [] : [{ part: 'note', fingerprint, text: left }]
  })
}
