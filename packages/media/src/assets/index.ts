/** Door of @preclear/media/assets, for build scripts in Node: the files a page hosts for the senses. */
export { type Gathered, type Gathering, gather, type Wanted, writeAll } from './gather.ts'
export { ASSET_FEATURES, ASSETS, type AssetFeature, type AssetFile, tesseractName } from './list.ts'
