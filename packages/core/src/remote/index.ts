/** Door of @preclear/core/remote: packs from a server, checked before they are used. */
export { type LoadPackOptions, loadPack, PackLoadError } from './load-pack.ts'
