/** Column names of bulk files, without case, spaces and punctuation → where they go in a creative. */
type Target = readonly [path: string, kind: 'text' | 'list' | 'number' | 'flag']

const COLUMNS: Readonly<Record<string, Target>> = {
  // TikTok's ad and ad-group fields
  adtext: ['text.body', 'text'],
  displayname: ['text.displayName', 'text'],
  appname: ['text.appName', 'text'],
  calltoaction: ['text.cta', 'text'],
  disclaimertext: ['text.disclaimer', 'text'],
  promocode: ['text.promoCode', 'text'],
  landingpageurl: ['landingPage.url', 'text'],
  adname: ['id', 'text'],
  placements: ['placement', 'text'],
  // Meta's bulk sheet
  body: ['text.body', 'text'],
  primarytext: ['text.body', 'text'],
  title: ['text.headline', 'text'],
  link: ['landingPage.url', 'text'],
  countries: ['targeting.countries', 'list'],
  agemin: ['targeting.minAge', 'number'],
  agemax: ['targeting.maxAge', 'number'],
  // Google Ads Editor
  finalurl: ['landingPage.url', 'text'],
  headline: ['text.headline', 'text'],
  description: ['text.body', 'text'],
  businessname: ['text.displayName', 'text'],
  // ours, as JSON paths
  id: ['id', 'text'],
  platform: ['platform', 'text'],
  placement: ['placement', 'text'],
  buyingtype: ['buyingType', 'text'],
  objective: ['objective', 'text'],
  format: ['format', 'text'],
  text: ['text.copy', 'text'],
  textcopy: ['text.copy', 'text'],
  textbody: ['text.body', 'text'],
  textheadline: ['text.headline', 'text'],
  textdisplayname: ['text.displayName', 'text'],
  textappname: ['text.appName', 'text'],
  textcta: ['text.cta', 'text'],
  textdisclaimer: ['text.disclaimer', 'text'],
  textpromocode: ['text.promoCode', 'text'],
  url: ['landingPage.url', 'text'],
  landingpagetext: ['landingPage.text', 'text'],
  targetingcountries: ['targeting.countries', 'list'],
  markets: ['targeting.countries', 'list'],
  targetinglanguages: ['targeting.languages', 'list'],
  languages: ['targeting.languages', 'list'],
  lang: ['targeting.languages', 'list'],
  targetingminage: ['targeting.minAge', 'number'],
  targetingmaxage: ['targeting.maxAge', 'number'],
  advertisername: ['advertiser.name', 'text'],
  advertisercountry: ['advertiser.country', 'text'],
  advertiserindustry: ['advertiser.industry', 'text'],
  industry: ['advertiser.industry', 'text'],
  advertisercertificates: ['advertiser.certificates', 'list'],
  flagsaigenerated: ['flags.aiGenerated', 'flag'],
  flagsaidisclosed: ['flags.aiDisclosed', 'flag'],
  flagsspark: ['flags.spark', 'flag'],
}

/** Where a column goes. `Headline 3` and `Description 2` go where their first does. */
export function targetOf(column: string): Target | undefined {
  const name = column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const target = COLUMNS[name] ?? COLUMNS[name.replace(/\d+$/, '')]
  return Object.hasOwn(COLUMNS, name) || Object.hasOwn(COLUMNS, name.replace(/\d+$/, '')) ? target : undefined
}

/** A row as a creative. Several columns for one place are joined by line breaks; empty cells are left out. */
export function creativeOf(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const creative: Record<string, unknown> = {}
  header.forEach((column, index) => {
    const target = targetOf(column)
    const cell = cells[index]?.trim() ?? ''
    if (!target || cell === '') return
    const [path, kind] = target
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const place = keys.reduce<Record<string, unknown>>((at, key) => {
      at[key] ??= {}
      return at[key] as Record<string, unknown>
    }, creative)
    const before = place[last]
    place[last] =
      kind === 'text' && typeof before === 'string' && path !== 'id' ? `${before}\n${cell}` : cellValue(cell, kind)
  })
  return creative
}

function cellValue(cell: string, kind: Target[1]): unknown {
  if (kind === 'list') return cell.split(/[,;|\s]+/).filter(Boolean)
  if (kind === 'number') return Number.isFinite(Number(cell)) ? Number(cell) : cell
  if (kind === 'flag') return /^(true|yes|1)$/i.test(cell) ? true : /^(false|no|0)$/i.test(cell) ? false : cell
  return cell
}
