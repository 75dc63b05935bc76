import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appealInput, decided, decisionOnRule, STUDY } from '../../testing/appeal.ts'
import { type AppealPacket, createAppeal, TIKTOK_FORM_LIMIT, TIKTOK_REASON_LIMIT, toTikTok } from '../index.ts'

const packet = await createAppeal(appealInput())
const saying = (statement: string): AppealPacket => ({ ...packet, statement })
const reasonOf = (statement: string, limit?: number): string =>
  toTikTok(saying(statement), limit === undefined ? {} : { limit }).body.appeal_reason
const points = [
  '“lose 5 kilos” (Promises weight loss): The ad does not say that.',
  '“Number one” (Claims to be the best): Proof: Sales figures.',
]

describe('toTikTok', () => {
  it('puts statement, points and notes into the fields of the API', () => {
    expect(toTikTok(packet, { advertiserId: '7', smartPlusId: '18' })).toEqual({
      body: {
        advertiser_id: '7',
        smart_plus_ad_id: '18',
        appeal_reason: [
          'We sell tea. The ad was rejected for a promise it does not make! Please look at it again.',
          `${points[0]} The sentence says the opposite. It tells people not to expect it.`,
          points[1],
        ].join('\n'),
        attachment_list: ['https://tea.example/label.jpg', 'https://tea.example/study'],
      },
      used: 280,
      limit: 512,
      dropped: [],
      notes: expect.arrayContaining(['whole-group-reviewed-again']),
    })
  })

  it.each([
    [280, packet.statement, 2],
    [279, packet.statement, 1],
    [215, packet.statement, 0],
    [180, 'We sell tea.', 1],
    [150, 'We sell tea.', 0],
  ])('within %i leaves out the notes first, then the end of the statement', (limit, statement, sentences) => {
    const { body, used } = toTikTok(packet, { limit })
    const [said, first] = body.appeal_reason.split('\n')
    expect(used).toBeLessThanOrEqual(limit)
    expect(said).toBe(statement)
    expect(first?.slice(points[0]?.length).split('.').length).toBe(sentences + 1)
  })

  it('shortens a point before it leaves it out, and says what is missing', () => {
    const { body, dropped } = toTikTok(packet, { limit: 60 })
    expect(body.appeal_reason).toBe('We sell tea.\n“lose 5 kilos”: The ad does not say that.')
    expect(dropped.map(({ part, text }) => [part, text])).toEqual([
      ['statement', 'The ad was rejected for a promise it does not make! Please look at it again.'],
      ['note', 'The sentence says the opposite. It tells people not to expect it.'],
      ['finding', points[1]],
    ])
  })

  it('cuts one endless sentence between words and leaves half of the room to the points', () => {
    const reason = reasonOf('tea and '.repeat(300))
    expect(reason).toMatch(/^(?:tea and )+tea?(?: and)?…\n“lose 5 kilos”/)
    expect([...reason].length).toBeLessThanOrEqual(512)
  })

  it('never cuts inside a family', () => {
    const family = '👩‍👩‍👧‍👦'
    const [said = ''] = reasonOf(family.repeat(200)).split('\n')
    expect(said.slice(0, -1).split(family).join('')).toBe('')
  })

  it.each([
    ['ja', 'お茶を売っています。効果は約束していません。もう一度見てください。', 18, 'お茶を売っています。'],
    ['hi', 'हम चाय बेचते हैं। हम वादा नहीं करते।', 20, 'हम चाय बेचते हैं।'],
    ['ar', 'نحن نبيع الشاي. لا نعد بشيء.', 18, 'نحن نبيع الشاي.'],
  ])('cuts after a sentence in %s', (language, statement, limit, said) => {
    expect(toTikTok({ ...packet, language, statement, disputed: [] }, { limit }).body.appeal_reason).toBe(said)
  })

  it('counts code points: an emoji of two units is one', () => {
    expect(toTikTok({ ...packet, statement: '🍵🍵', disputed: [] }).used).toBe(2)
  })

  it('takes the longer limit of the form', () => {
    const statement = 'We sell tea and nothing else. '.repeat(60).trim()
    expect(toTikTok(saying(statement)).dropped).not.toEqual([])
    expect(toTikTok(saying(statement), { limit: TIKTOK_FORM_LIMIT }).dropped).toEqual([])
  })

  it('takes hidden characters and runs of spaces out of the text', () => {
    expect(reasonOf('We\u202e sell\u200b\u0000   tea.\r\n\r\n\r\n\r\nReally.').split('\n“')[0]).toBe(
      'We sell tea.\n\nReally.',
    )
  })

  it('names attachments it has no address for', () => {
    const { body, dropped } = toTikTok(packet, {
      attachmentId: ({ name }) => (name === 'label.jpg' ? 'img-1' : undefined),
    })
    expect(body.attachment_list).toEqual(['img-1'])
    expect(dropped).toEqual([{ part: 'attachment', text: 'sales-2026.pdf' }])
  })

  it('takes the address of a file that is both attached and proof', async () => {
    const { body, dropped } = toTikTok(await createAppeal(appealInput({ attachments: [STUDY] })))
    expect(body.attachment_list).toEqual(['https://tea.example/study'])
    expect(dropped).toEqual([])
  })

  it('never exceeds a limit and never leaves half a character, whatever is said', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc
        .array(fc.constantFrom('Tea. ', '茶。', 'ชา ', '👨‍👩‍👧 ', 'e\u0301', '\u202e', '\n', '<b>'), { maxLength: 300 })
        .map((all) => all.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 0, max: 600 }), async (statement, words, limit) => {
        const note = words.slice(0, 500)
        const decisions = decided(decisionOnRule('weight-promise', { kind: 'dismissed', reason: 'other', note }))
        const appeal = await createAppeal(appealInput({ statement, decisions }))
        const { body, used } = toTikTok(appeal, { limit })
        expect(used).toBe([...body.appeal_reason].length)
        expect(used).toBeLessThanOrEqual(limit)
        expect(body.appeal_reason).not.toMatch(/\p{Cs}|[\u202A-\u202E\u200B]/u)
        expect(toTikTok(appeal).used).toBeLessThanOrEqual(TIKTOK_REASON_LIMIT)
      }),
      { numRuns: 60 },
    )
  })

  it('says or names as left out every letter of the statement', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 900 }),
        fc.integer({ min: 0, max: 600 }),
        (statement, limit) => {
          const { body, dropped } = toTikTok({ ...packet, statement, disputed: [] }, { limit })
          const letters = (text: string): string => text.replace(/\s/g, '')
          const rest = dropped.find(({ part }) => part === 'statement')?.text ?? ''
          const said =
            rest !== '' && body.appeal_reason.endsWith('…') ? body.appeal_reason.slice(0, -1) : body.appeal_reason
          expect(letters(said + rest)).toBe(letters(statement))
        },
      ),
    )
  })

  it('stays quick with 10,000 characters and 500 points', () => {
    const [one] = packet.disputed
    const many = {
      ...saying('No. '.repeat(2_500)),
      disputed: Array.from({ length: 500 }, () => one).flatMap((each) => each ?? []),
    }
    const started = performance.now()
    expect(toTikTok(many).used).toBeLessThanOrEqual(512)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
