import { describe, expect, test } from 'vitest'
import type { Objection } from '../objection.ts'
import { readRejection } from '../read.ts'

function objectionsIn(input: unknown): readonly Objection[] {
  const reading = readRejection(input)
  if (!reading.ok) throw new TypeError(JSON.stringify(reading.issues))
  return reading.objections
}

describe('TikTok', () => {
  const text = { content_type: 'MODE_STRING', text_content: 'Lose 10 kg in 7 days' }
  const info = {
    reasons: ['The caption makes an exaggerated claim.', 'The caption has too many symbols.'],
    suggestion: 'Edit the caption.',
    forbidden_ages: [],
    forbidden_locations: ['US', 'ID'],
    forbidden_placements: ['PLACEMENT_PANGLE'],
    content_info: text,
    a_field_of_tomorrow: { deep: [1] },
  }
  const whole = {
    code: 0,
    message: 'OK',
    data: {
      ad_group_review_map: { 170: { is_approved: false, review_status: 'UNAVAILABLE', reject_info: [] } },
      ad_review_map: {
        170: {
          171: {
            is_approved: false,
            forbidden_ages: ['AGE_13_17'],
            last_audit_time: '2026-11-20',
            reject_info: [info],
          },
        },
      },
    },
  }
  const expected = {
    platform: 'tiktok',
    suggestion: 'Edit the caption.',
    where: { path: '/text', field: 'MODE_STRING', words: ['Lose 10 kg in 7 days'] },
    markets: ['US', 'ID'],
    placements: ['PLACEMENT_PANGLE'],
  }

  test.each([
    ['the whole answer of /adgroup/review_info/', whole],
    ['an entry alone', info],
    ['a list of entries', [info]],
    ['pasted', `  ${JSON.stringify({ reject_info: [info] }, null, 2)}`],
  ])('%s gives one objection a reason', (_, input) => {
    expect(objectionsIn(input)).toMatchObject(info.reasons.map((reason) => ({ ...expected, text: reason })))
  })

  test('what is said of the ad holds for an entry that says nothing of it', () => {
    const answer = { forbidden_ages: ['AGE_13_17'], reject_info: [{ reasons: ['No.'], suggestion: '' }] }
    expect(objectionsIn(answer)).toEqual([{ platform: 'tiktok', text: 'No.', ages: ['AGE_13_17'] }])
  })

  test.each([
    ['MODE_IMAGE', { image_content: { image_id: 'i1' } }, { path: '/media', mediaId: 'i1', kind: 'image' }],
    ['MODE_VIDEO', { video_content: { video_id: 'v1' } }, { path: '/media', mediaId: 'v1', kind: 'video' }],
    ['ModeVideo', { video_content: { video_id: 'v1' } }, { path: '/media', mediaId: 'v1', kind: 'video' }],
    [
      'MODE_CAROUSEL_MUSIC',
      { carousel_music_content: { music_id: 'm1' } },
      { path: '/media', mediaId: 'm1', kind: 'audio' },
    ],
    ['LandingPage', {}, { path: '/landingPage' }],
  ])('content of type %s', (content_type, more, where) => {
    const [objection] = objectionsIn({ reject_info: [{ reasons: ['No.'], content_info: { content_type, ...more } }] })
    expect(objection?.where).toEqual({ field: content_type, ...where })
  })

  test('a frame of a landing page points to the page', () => {
    const violation_frames = [{ type: 'IMAGE', video_id: 'v9', violation_frame_material_type: 'EXTERNAL_URL' }]
    expect(objectionsIn({ reject_info: [{ reasons: ['No.'], violation_frames }] })[0]?.where?.path).toBe('/landingPage')
  })

  test('an entry of another shape is named, the rest is read', () => {
    expect(readRejection({ reject_info: [{ reasons: 'No.' }, { reasons: ['No.'] }] })).toMatchObject({
      ok: true,
      objections: [{ text: 'No.' }],
      skipped: [{ code: 'wrong_type', path: '/reject_info/0' }],
    })
  })
})

describe('Google', () => {
  const entry = {
    topic: 'TRADEMARKS_IN_AD_TEXT',
    type: 'LIMITED',
    evidences: [{ text_list: { texts: ['Acme', 'Acme Pro'] } }],
    constraints: [
      {
        country_constraint_list: {
          total_targeted_countries: 2,
          countries: [{ country_criterion: 'geoTargetConstants/2276' }],
        },
      },
      { reseller_constraint: {} },
      { certificate_missing_in_country_list: { total_targeted_countries: 1 } },
    ],
  }
  const expected = {
    platform: 'google',
    topic: 'TRADEMARKS_IN_AD_TEXT',
    also: ['RESELLER_CONSTRAINT', 'CERTIFICATE_MISSING'],
    effect: 'limit',
    where: { words: ['Acme', 'Acme Pro'] },
    markets: ['geoTargetConstants/2276'],
  }

  test.each([
    ['an entry', entry],
    ['a row of a search', [{ results: [{ ad_group_ad: { policy_summary: { policy_topic_entries: [entry] } } }] }]],
    ['REST', { adGroupAd: { policySummary: { policyTopicEntries: [entry] } } }],
  ])('%s', (_, input) => expect(objectionsIn(input)).toEqual([expected]))

  test.each([
    [{ websiteList: { websites: ['http://shop.example'] } }, ['http://shop.example']],
    [{ destinationTextList: { destinationTexts: ['vape'] } }, ['vape']],
    [{ destinationMismatch: { urlTypes: ['DISPLAY_URL'] } }, undefined],
    [
      { destinationNotWorking: { expandedUrl: 'http://shop.example/x', device: 'ANDROID', httpErrorCode: '404' } },
      ['http://shop.example/x'],
    ],
  ])('evidence %j points to the page', (evidence, words) => {
    const [objection] = objectionsIn({ topic: 'DESTINATION_NOT_WORKING', type: 'PROHIBITED', evidences: [evidence] })
    expect(objection).toMatchObject({ effect: 'reject', where: { path: '/landingPage' } })
    expect(objection?.where?.words).toEqual(words)
  })

  test.each([
    [['operations', 'create', 'ad', 'responsive_search_ad', 'headlines', 'text'], '/text/headline'],
    [['operations', 'create', 'ad', 'responsive_search_ad', 'descriptions', 'text'], '/text/body'],
    [['operations', 'create', 'ad', 'final_urls'], '/landingPage/url'],
    [['operations', 'create', 'ad', 'image_ad', 'media_file'], '/media'],
    [['operations', 'create', 'ad', 'responsive_display_ad', 'business_name'], '/text/displayName'],
  ])('the errors of a mutate name their field: %j', (names, path) => {
    const field_path_elements = names.map((field_name, i) => (i === 0 ? { field_name, index: 0 } : { field_name }))
    const failure = {
      errors: [
        {
          error_code: { policy_finding_error: 'POLICY_FINDING' },
          location: { field_path_elements },
          details: {
            policy_finding_details: { policy_topic_entries: [{ topic: 'CAPITALIZATION', type: 'PROHIBITED' }] },
          },
        },
        {
          location: { field_path_elements },
          details: {
            policy_violation_details: {
              external_policy_name: 'Punctuation',
              external_policy_description: 'Too many exclamation marks.',
              key: { policy_name: 'PUNCTUATION', violating_text: 'Now!!!' },
              is_exemptible: false,
            },
          },
        },
      ],
    }
    const field = names.join('.').replace('operations', 'operations[0]')
    expect(objectionsIn(failure)).toEqual([
      { platform: 'google', topic: 'CAPITALIZATION', effect: 'reject', where: { path, field } },
      {
        platform: 'google',
        topic: 'PUNCTUATION',
        text: 'Punctuation. Too many exclamation marks.',
        effect: 'reject',
        where: { path, field, words: ['Now!!!'] },
      },
    ])
  })
})

describe('Meta', () => {
  const feedback = {
    global: { PERSONAL_ATTRIBUTES: 'Your ad implies a medical condition.' },
    placement_specific: { instagram: { 'Contenido para adultos': 'No permitido.' } },
  }

  test.each([
    ['the field of an ad', { id: '1', effective_status: 'DISAPPROVED', ad_review_feedback: feedback }],
    ['a page of ads', { data: [{ ad_review_feedback: feedback }] }],
    ['the feedback alone', feedback],
  ])('%s', (_, input) =>
    expect(objectionsIn(input)).toEqual([
      { platform: 'meta', topic: 'PERSONAL_ATTRIBUTES', text: 'Your ad implies a medical condition.' },
      { platform: 'meta', topic: 'Contenido para adultos', text: 'No permitido.', placements: ['instagram'] },
    ]),
  )
})

describe('Amazon', () => {
  const answer = {
    adProgram: 'SPONSORED_BRANDS',
    locale: 'en-US',
    preModerationId: 'p1',
    textComponents: [
      {
        id: 't1',
        componentType: 'HEADLINE',
        preModerationStatus: 'REJECTED',
        text: 'THE BEST TEA',
        corrections: ['The tea'],
        policyViolations: [
          {
            name: 'CAP_WORDS',
            policyDescription: 'All words are in capitals.',
            type: 'REJECTED',
            textEvidences: [{ violatingText: 'THE BEST', position: { start: 0, end: 8 } }],
          },
        ],
      },
      { id: 't2', componentType: 'BRAND_NAME', preModerationStatus: 'APPROVED', text: 'Lumen' },
    ],
    imageComponents: [
      {
        id: 'i1',
        componentType: 'CUSTOM_IMAGE',
        preModerationStatus: 'REJECTED',
        policyViolations: [
          {
            name: 'ALCOHOL',
            policyDescription: 'Alcohol.',
            type: 'WARNING',
            imageEvidences: [{ topLeftX: 5, topLeftY: 6, width: 7, height: 8 }],
          },
        ],
      },
    ],
    videoComponents: [
      {
        id: 'v1',
        componentType: 'SPONSORED_BRANDS_VIDEO',
        preModerationStatus: 'REJECTED',
        specViolations: [
          {
            name: 'VIDEO_RESOLUTION',
            specDescription: 'Resolution.',
            type: 'REJECTED',
            computedViolations: [{ violationDescription: 'Is 640 by 360.', videoEvidences: [{ start: 2, end: 4 }] }],
          },
        ],
      },
    ],
  }

  test('gives an objection for each violation, with its proof', () =>
    expect(objectionsIn(answer)).toEqual([
      {
        platform: 'amazon',
        topic: 'CAP_WORDS',
        text: 'All words are in capitals.',
        suggestion: 'The tea',
        effect: 'reject',
        where: { path: '/text/headline', field: 'HEADLINE', words: ['THE BEST'] },
      },
      {
        platform: 'amazon',
        topic: 'ALCOHOL',
        text: 'Alcohol.',
        effect: 'advise',
        where: {
          path: '/media',
          field: 'CUSTOM_IMAGE',
          mediaId: 'i1',
          kind: 'image',
          box: { x: 5, y: 6, w: 7, h: 8, unit: 'px' },
        },
      },
      {
        platform: 'amazon',
        topic: 'VIDEO_RESOLUTION',
        text: 'Resolution. Is 640 by 360.',
        effect: 'reject',
        where: {
          path: '/media',
          field: 'SPONSORED_BRANDS_VIDEO',
          mediaId: 'v1',
          kind: 'video',
          time: { startMs: 2000, endMs: 4000 },
        },
      },
    ]))

  test('an approved ad has no objections, one that could not be reviewed says so', () => {
    expect(objectionsIn({ textComponents: [answer.textComponents[1]] })).toEqual([])
    expect(readRejection({ imageComponents: [{ id: 'i1', preModerationStatus: 'RETRYABLE_FAILURE' }] })).toMatchObject({
      ok: false,
      issues: [{ code: 'not_reviewed', path: '/imageComponents/0' }],
    })
  })
})

describe('text', () => {
  test.each([
    ['Remove “lose weight fast” from the caption.', ['lose weight fast']],
    ['Уберите «похудеть за неделю» и „быстро“.', ['похудеть за неделю', 'быстро']],
    ['「絶対に痩せる」を削除してください。', ['絶対に痩せる']],
    ['It’s the advertiser’s duty', undefined],
  ])('%s', (text, words) => {
    const [objection] = objectionsIn({ kind: 'text', text })
    expect(objection).toMatchObject({ platform: 'text', text })
    expect(objection?.where?.words).toEqual(words)
  })
})
