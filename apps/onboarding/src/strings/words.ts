import type { Certificate, Industry } from '../business/choices.ts'
import type { Buying, Cta, Placement } from '../creative/ctas.ts'

/** Names of the choices in the selects, in one language. */
export interface Words {
  readonly industry: Readonly<Record<Industry, string>>
  readonly certificate: Readonly<Record<Certificate, string>>
  readonly cta: Readonly<Record<Cta, string>>
  readonly placement: Readonly<Record<Placement, string>>
  readonly buying: Readonly<Record<Buying, string>>
}

export const enWords: Words = {
  industry: { ecommerce: 'Online shop', fashion: 'Clothes and shoes', beauty: 'Beauty', home: 'Home and garden', food: 'Food and drink', health: 'Health', 'weight-loss': 'Weight management', fitness: 'Sport and fitness', electronics: 'Electronics', travel: 'Travel', education: 'Education', games: 'Games', entertainment: 'Entertainment', vehicles: 'Vehicles', employment: 'Jobs', 'real-estate': 'Housing', finance: 'Banking and payments', loan: 'Lending', credit: 'Credit cards', investment: 'Investing', crypto: 'Crypto', insurance: 'Insurance', accounting: 'Accounting', gambling: 'Betting and gambling', alcohol: 'Alcohol', 'energy-drink': 'Energy drinks', dating: 'Dating', fortune: 'Fortune telling', vpn: 'VPN', medical: 'Medical services', pharmacy: 'Pharmacy', other: 'Something else' },
  certificate: { 'claim-proof': 'Proof of claims', 'brand-authorisation': 'Permission of the brand', 'financial-licence': 'Financial licence', 'crypto-licence': 'Crypto licence', 'medical-approval': 'Medical approval', 'pharmacy-licence': 'Pharmacy licence', 'gambling-licence': 'Gambling licence', 'alcohol-licence': 'Alcohol licence', 'sales-rep-approval': 'Approval by a TikTok representative', 'dating-approval': 'Dating approval', 'political-authorisation': 'Political authorisation' },
  cta: { LEARN_MORE: 'Learn more', SHOP_NOW: 'Shop now', SIGN_UP: 'Sign up', DOWNLOAD_NOW: 'Download now', BOOK_NOW: 'Book now', CONTACT_US: 'Contact us', APPLY_NOW: 'Apply now', GET_QUOTE: 'Get quote', ORDER_NOW: 'Order now', PREORDER_NOW: 'Pre-order now', SUBSCRIBE: 'Subscribe', INSTALL_NOW: 'Install now', PLAY_GAME: 'Play game', CALL_NOW: 'Call now', SEND_MESSAGE: 'Send message', GET_TICKETS_NOW: 'Get tickets now', GET_SHOWTIMES: 'Get showtimes', LISTEN_NOW: 'Listen now', WATCH_NOW: 'Watch now', READ_MORE: 'Read more', VIEW_NOW: 'View now', VISIT_STORE: 'Visit store', EXPERIENCE_NOW: 'Experience now', INTERESTED: 'Interested' },
  placement: { feed: 'In the feed', topview: 'TopView', search: 'Search results', network: 'Partner network', 'app-bundle': 'Other apps of the platform' },
  buying: { auction: 'Auction', reservation: 'Reservation' },
}
