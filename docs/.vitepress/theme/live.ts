import type { CreativeInput, Pack, Precheck } from '@preclear/core'

const loaded = new Map<string, Promise<Pack>>()

function once(key: string, load: (() => Promise<Pack>) | undefined): Promise<Pack>[] {
  if (!load) return []
  const known = loaded.get(key) ?? load()
  loaded.set(key, known)
  return [known]
}

/** The real check with the real TikTok rules: the lexicon of the ad's language and the sentences of the reader's, each fetched once. */
export async function loadPrecheck(text: string, language: string): Promise<Precheck> {
  const [core, { detectLanguage }, { tiktokRules }, { languagePacks }, { sentencePacks }] = await Promise.all([
    import('@preclear/core'),
    import('@preclear/core/text'),
    import('@preclear/policies/tiktok/rules'),
    import('@preclear/policies/languages'),
    import('@preclear/policies/sentences'),
  ])
  const tag = core.pickLanguage(language, ['en', ...Object.keys(sentencePacks)])
  const spoken = new Set(['en', detectLanguage(text)])
  const packs = await Promise.all([
    ...[...spoken].flatMap((id) => once(`language ${id}`, languagePacks[id])),
    ...once(`sentences ${tag}`, sentencePacks[tag]),
  ])
  return core.createPrecheck({ packs: [tiktokRules, ...packs], language: tag })
}

export interface Example {
  readonly name: string
  readonly creative: CreativeInput
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: 'Weight-loss tea',
    creative: {
      platform: 'tiktok',
      text: { displayName: 'Leaf & Kettle', body: 'Lose 10 kg in 7 days, guaranteed! Brew, sip, enjoy.' },
      advertiser: { name: 'Leaf & Kettle', industry: 'weight-loss' },
      targeting: { countries: ['US'], minAge: 13 },
      landingPage: { url: 'https://leafandkettle.example/tea' },
    },
  },
  {
    name: 'Loan app',
    creative: {
      platform: 'tiktok',
      text: { displayName: 'Ready Cash', body: 'Instant cash, no credit check, everyone is approved!!!' },
      advertiser: { name: 'Ready Cash', industry: 'finance' },
      targeting: { countries: ['US'], minAge: 18 },
      landingPage: { url: 'https://readycash.example/apply' },
    },
  },
  {
    name: 'Kaffee',
    creative: {
      platform: 'tiktok',
      text: { displayName: 'Rösterei Nord', body: 'Der beste Kaffee der Welt. Jetzt 20 % sparen.' },
      targeting: { countries: ['DE'], minAge: 18 },
      landingPage: { url: 'https://roesterei-nord.example' },
    },
  },
  {
    name: 'Nothing to fix',
    creative: {
      platform: 'tiktok',
      text: { displayName: 'Lumen Home', body: 'Stoneware mugs for slow mornings. Free shipping over $40.' },
      advertiser: { name: 'Lumen Home', industry: 'ecommerce' },
      targeting: { countries: ['US'], minAge: 18 },
      landingPage: { url: 'https://lumenhome.example/mugs' },
    },
  },
]
