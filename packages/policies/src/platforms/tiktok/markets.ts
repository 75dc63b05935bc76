/** Country lists as TikTok's policy pages give them; each is named with its page. ISO 3166-1 alpha-2. */

/** Other products and services, undated copy read 2026-11: accounting and tax services not allowed. */
export const NO_ACCOUNTING = ['AL', 'BN', 'CY', 'HR', 'SV', 'EE', 'ET', 'HN', 'KG', 'LV', 'LA', 'LY', 'LT', 'ML', 'MU', 'MC', 'MM', 'NI', 'SN', 'RS', 'SK', 'SI', 'KR', 'TZ', 'TR', 'UG', 'UA'] as const
/** Same page: energy drinks not allowed. */
export const NO_ENERGY_DRINKS = ['AL', 'BN', 'SV', 'ET', 'HN', 'KG', 'LA', 'LY', 'ML', 'MU', 'MC', 'MM', 'NI', 'SN', 'TZ', 'UG'] as const
/** Weight management, older copy whose list is cut after Uruguay; updates of 2026 relax some Asian and African markets. */
export const NO_WEIGHT_PRODUCTS = ['DZ', 'AR', 'AU', 'AT', 'AZ', 'BH', 'BY', 'BE', 'BO', 'BR', 'BG', 'KH', 'CA', 'CL', 'CO', 'HR', 'CY', 'CZ', 'DK', 'EC', 'EG', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'ID', 'IQ', 'IE', 'IL', 'IT', 'JO', 'KZ', 'KE', 'KW', 'LV', 'LT', 'LB', 'LU', 'MY', 'MX', 'MA', 'NL', 'NZ', 'NG', 'NO', 'OM', 'PK', 'PY', 'PE', 'PH', 'PL', 'PT', 'QA', 'RO', 'SA', 'RS', 'SG', 'SK', 'SI', 'ZA', 'ES', 'SE', 'CH', 'TH', 'TR', 'AE', 'GB', 'US', 'UY'] as const
/** Gambling and games, 2025-10, and the Belarus section of industry entry. Argentina's real-money ban is left to review. */
export const NO_GAMBLING = ['AL', 'DZ', 'BY'] as const
/** Financial services and notes on it: crypto not allowed. */
export const NO_CRYPTO = ['DZ', 'TW'] as const
