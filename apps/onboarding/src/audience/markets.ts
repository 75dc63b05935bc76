/** Countries an ad can be booked for here, ISO 3166-1 alpha-2. */
export const MARKETS = [
  'AE', 'AR', 'AT', 'AU', 'BE', 'BG', 'BR', 'BY', 'CA', 'CH', 'CL', 'CO', 'CZ', 'DE', 'DK', 'EC', 'EG', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU', 'ID', 'IE', 'IL', 'IT', 'JP', 'KE', 'KR', 'KW', 'KZ',
  'MX', 'MY', 'NG', 'NL', 'NO', 'NZ', 'PE', 'PH', 'PK', 'PL', 'PT', 'QA', 'RO', 'SA', 'SE', 'SG', 'TH', 'TR', 'TW', 'UA', 'US', 'UY', 'VN', 'ZA',
] as const
