declare const PRECLEAR_MEDIA_VERSION: string | undefined

/** Release of this package; `source` where it was not built. */
export const VERSION: string = typeof PRECLEAR_MEDIA_VERSION === 'string' ? PRECLEAR_MEDIA_VERSION : 'source'
