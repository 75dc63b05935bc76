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
  gestureCard: 3_000_000,
  superLike: 50_000,
  carouselMusic: 10_000_000,
} as const

/** Seconds. The auction limit grew from 60 to 600 in 2025; reservation did not follow. */
export const DURATION = {
  auctionMax: 600,
  reservationMin: 5,
  reservationMax: 60,
  appBundleMin: 5,
  appBundleMax: 60,
  topviewMin: 5,
  topviewMax: 60,
  takeoverMax: 5,
  tooShort: 5,
  usualMin: 9,
  usualMax: 34,
  musicMin: 2,
} as const

/** kbit/s. */
export const BITRATE = { auction: 516, reservation: 2500, topview: 2500 } as const

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
/** Sizes TikTok Ad Network expects videos in. */
export const NETWORK_VIDEO = [
  { ratio: '9:16', width: 720, height: 1280 },
  { ratio: '16:9', width: 1280, height: 720 },
  { ratio: '1:1', width: 720, height: 720 },
] as const
/** Sizes the carousel page lists. */
export const CAROUSEL_SIZES = [
  { ratio: '1200:628', width: 1200, height: 628 },
  { ratio: '1:1', width: 640, height: 640 },
  { ratio: '9:16', width: 720, height: 1280 },
] as const
/** width / height outside of which the resizing tool knows no shape, and above which a video is not brought to 9:16. */
export const VIDEO_SHAPE = { min: 0.3437, max: 3.5556, uprightMax: 0.7813 } as const
/** Characters of a file name; the rest is cut. */
export const FILE_NAME = 100
/** Pixels of an edge. */
export const CAROUSEL_EDGE = 2340
export const CAROUSEL_COUNT_NETWORK = 50
export const GESTURE_CARD = { width: 620, height: 788 } as const
export const SUPER_LIKE_LEAST = { ratio: '1:1', width: 160, height: 160 } as const
export const PROFILE_IMAGE = { ratio: '1:1', width: 98, height: 98 } as const
/**
 * What the app covers of a 9:16 video in the feed. TikTok keeps exact pixels to downloads that were not read; guides of
 * third parties disagree, and the smallest cover named is taken: on 1080 by 1920, 150 px above and at the side, 440 px below
 * (adfuseai); below 28 %, side 15 % (adsights); below 35 %, side 15 % (tikadtools). A longer caption covers more.
 */
export const SAFE_ZONES = [
  { ratio: '9:16', captionUpTo: 50, top: 0.078, bottom: 0.229, side: 0.138 },
  { ratio: '9:16', captionUpTo: 100, top: 0.078, bottom: 0.28, side: 0.138 },
  { ratio: '9:16', top: 0.078, bottom: 0.35, side: 0.138 },
] as const
/** Names that other platforms and editing apps burn into pictures, in small letters without spaces. */
export const RIVAL_MARKS = [
  'tiktok',
  'douyin',
  'capcut',
  'instagram',
  'igreels',
  'snapchat',
  'youtube',
  'youtubeshorts',
  'ytshorts',
  'kwai',
  'likee',
  'inshot',
  'kinemaster',
  'vivavideo',
  'viamaker',
  'filmora',
  'facebook',
  'whatsapp',
  'triller',
  'bigolive',
] as const
/** Marks that are ordinary words too. */
export const AMBIGUOUS_MARKS = ['reels', 'shorts', 'vn', 'veed', 'canva', 'moj', 'josh', 'threads'] as const
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
