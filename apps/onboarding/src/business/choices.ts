/** Industry ids of the rules, in the order people look for them. */
export const INDUSTRIES = ['ecommerce', 'fashion', 'beauty', 'home', 'food', 'health', 'weight-loss', 'fitness', 'electronics', 'travel', 'education', 'games', 'entertainment', 'vehicles', 'employment', 'real-estate', 'finance', 'loan', 'credit', 'investment', 'crypto', 'insurance', 'accounting', 'gambling', 'alcohol', 'energy-drink', 'dating', 'fortune', 'vpn', 'medical', 'pharmacy', 'other'] as const
export const CERTIFICATES = ['claim-proof', 'brand-authorisation', 'financial-licence', 'crypto-licence', 'medical-approval', 'pharmacy-licence', 'gambling-licence', 'alcohol-licence', 'sales-rep-approval', 'dating-approval', 'political-authorisation'] as const
export type Industry = (typeof INDUSTRIES)[number]
export type Certificate = (typeof CERTIFICATES)[number]
