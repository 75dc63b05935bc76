/** Industry ids of the rules, in the order people look for them. */
export const INDUSTRIES = ['apparel', 'beauty', 'food', 'health', 'weight-management', 'fitness', 'home', 'electronics', 'travel', 'education', 'games', 'apps', 'finance', 'loans', 'crypto', 'insurance', 'gambling', 'alcohol', 'dating', 'jobs', 'housing', 'vehicles', 'entertainment', 'other'] as const
export const CERTIFICATES = ['claim-proof', 'brand-authorisation', 'financial-licence', 'crypto-licence', 'medical-approval', 'pharmacy-licence', 'gambling-licence', 'alcohol-licence', 'sales-rep-approval', 'dating-approval', 'political-authorisation'] as const
export type Industry = (typeof INDUSTRIES)[number]
export type Certificate = (typeof CERTIFICATES)[number]
