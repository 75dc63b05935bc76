/** The buttons TikTok accepts in an auction ad; free text is not accepted. */
export const CTAS = [
  'LEARN_MORE',
  'SHOP_NOW',
  'SIGN_UP',
  'DOWNLOAD_NOW',
  'BOOK_NOW',
  'CONTACT_US',
  'APPLY_NOW',
  'GET_QUOTE',
  'ORDER_NOW',
  'PREORDER_NOW',
  'SUBSCRIBE',
  'INSTALL_NOW',
  'PLAY_GAME',
  'CALL_NOW',
  'SEND_MESSAGE',
  'GET_TICKETS_NOW',
  'GET_SHOWTIMES',
  'LISTEN_NOW',
  'WATCH_NOW',
  'READ_MORE',
  'VIEW_NOW',
  'VISIT_STORE',
  'EXPERIENCE_NOW',
  'INTERESTED',
] as const
export type Cta = (typeof CTAS)[number]
export const PLACEMENTS = ['feed', 'topview', 'search', 'network', 'app-bundle'] as const
export type Placement = (typeof PLACEMENTS)[number]
export const BUYING = ['auction', 'reservation'] as const
export type Buying = (typeof BUYING)[number]
