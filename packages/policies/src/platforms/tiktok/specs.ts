/**
 * Specifications as TikTok's pages give them, read between 2024-05 and 2026-09 (version 2026-09). Sources stand in
 * `sources.ts` and with each rule. Placement ids: `feed`, `network` (TikTok Ad Network, formerly Pangle), `app-bundle`
 * (Global App Bundle), `takeover`, `topview`, `search`.
 */

/** Weighted units: an East Asian wide character counts 2. */
export const TEXT_LIMITS = { body: 100, displayName: 40, appName: 40, disclaimer: 90, promoCode: 30 } as const

/** Bytes. */
export const FILE_LIMITS = {
  video: 500_000_000,
  image: 50_000_000,
  networkImage: 100_000_000,
  takeoverImage: 500_000,
  takeoverVideo: 5_000_000,
  carouselImageAdvised: 100_000,
  profileImage: 50_000,
} as const

/** Seconds. The auction limit grew from 60 to 600 in 2025; reservation did not follow. */
export const DURATION = { auctionMax: 600, reservationMin: 5, reservationMax: 60, takeoverMax: 5, tooShort: 5 } as const

/** kbit/s. */
export const BITRATE = { auction: 516, reservation: 2500 } as const

/** Fewest pixels of a video, by shape. */
export const FEED_VIDEO = [
  { ratio: '9:16', width: 540, height: 960 },
  { ratio: '16:9', width: 960, height: 540 },
  { ratio: '1:1', width: 640, height: 640 },
] as const
/** Fewest pixels in the Global App Bundle, video and image alike. */
export const APP_BUNDLE_SIZES = [
  { ratio: '9:16', width: 720, height: 1280 },
  { ratio: '16:9', width: 1280, height: 720 },
  { ratio: '1:1', width: 640, height: 640 },
] as const
export const VIDEO_RATIOS = ['9:16', '1:1', '16:9'] as const
/** Sizes of images TikTok Ad Network takes; the last three are for banners only. */
export const NETWORK_IMAGES = [
  { width: 720, height: 1280 },
  { width: 640, height: 640 },
  { width: 1200, height: 628 },
  { width: 600, height: 500 },
  { width: 640, height: 200 },
  { width: 640, height: 100 },
] as const
/** The API limit on one uploaded image, in millions of pixels. */
export const IMAGE_MEGAPIXELS = 3.6864
export const CAROUSEL_COUNT = { min: 2, max: 35 } as const
/** width / height, 9:20 to 20:9. */
export const CAROUSEL_RATIO = { min: 0.45, max: 2.2223 } as const

/** Call-to-action values of the API that every objective may use. */
export const CTAS = [
  'APPLY_NOW',
  'BOOK_NOW',
  'CALL_NOW',
  'CONTACT_US',
  'DOWNLOAD_NOW',
  'EXPERIENCE_NOW',
  'GET_QUOTE',
  'GET_SHOWTIMES',
  'GET_TICKETS_NOW',
  'INSTALL_NOW',
  'INTERESTED',
  'LEARN_MORE',
  'LISTEN_NOW',
  'ORDER_NOW',
  'PLAY_GAME',
  'PREORDER_NOW',
  'READ_MORE',
  'SEND_MESSAGE',
  'SHOP_NOW',
  'SIGN_UP',
  'SUBSCRIBE',
  'VIEW_NOW',
  'VISIT_STORE',
  'WATCH_NOW',
  'VIEW_PROFILE',
  'WATCH_LIVE',
  'JOIN_THIS_HASHTAG',
  'SHOOT_WITH_THIS_EFFECT',
  'VIEW_VIDEO_WITH_THIS_EFFECT',
] as const
/** Only for reservation. */
export const RESERVATION_CTAS = ['JOIN_THIS_HASHTAG', 'SHOOT_WITH_THIS_EFFECT', 'VIEW_VIDEO_WITH_THIS_EFFECT'] as const
