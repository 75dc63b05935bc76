/** European Union. */
const EU = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const
/** The other states of the European Economic Area. */
const EFTA_EEA = ['IS', 'LI', 'NO'] as const
const LATIN_AMERICA = [
  'AR',
  'BO',
  'BR',
  'CL',
  'CO',
  'CR',
  'DO',
  'EC',
  'GT',
  'HN',
  'MX',
  'NI',
  'PA',
  'PE',
  'PR',
  'PY',
  'SV',
  'UY',
  'VE',
] as const

/** Region id → ISO 3166-1 alpha-2 codes. Rule sources may name a region wherever a market is expected. */
export const regions: Readonly<Record<string, readonly string[]>> = {
  eu: EU,
  eea: [...EU, ...EFTA_EEA],
  /** Where the European minors rule of TikTok holds: EEA, United Kingdom and Switzerland. */
  europe: [...EU, ...EFTA_EEA, 'GB', 'CH'],
  'latin-america': LATIN_AMERICA,
  'north-america': ['US', 'CA'],
}
