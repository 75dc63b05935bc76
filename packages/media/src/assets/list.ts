/** What a set of assets is for. Hosting none of a set leaves its sense out, with the reason `no-asset`. */
export type AssetFeature = 'text' | 'codes' | 'nudity' | 'provenance'
export const ASSET_FEATURES: readonly AssetFeature[] = ['text', 'codes', 'nudity', 'provenance']

/** A file that an integrator hosts, and where it comes from. */
export interface AssetFile {
  /** Below the address of the assets, e.g. `codes/…`. */
  readonly path: string
  readonly feature: AssetFeature
  /** Name of the package, and the file's path in it. */
  readonly from: { readonly package: string; readonly path: string }
  /** Left out: copied as it is. `json` and `base64`: taken out of a module that holds it so. */
  readonly as?: 'json' | 'base64'
  /** Bytes as hosted, and about as many as travel where the host compresses. */
  readonly bytes: number
  readonly gzip: number
  /** Of several files with the same `choice` a browser fetches one. */
  readonly choice?: string
  readonly licence: string
}

const NSFW = 'dist/models/mobilenet_v2'

/** Everything but language data, which is per language: see `languageFile`. */
export const ASSETS: readonly AssetFile[] = [
  {
    path: 'tesseract/worker.min.js',
    feature: 'text',
    from: { package: 'tesseract.js', path: 'dist/worker.min.js' },
    bytes: 111_307,
    gzip: 33_805,
    licence: 'Apache-2.0',
  },
  core('relaxedsimd-', 3_905_767, 1_455_779),
  core('simd-', 3_899_472, 1_454_316),
  core('', 3_896_484, 1_453_570),
  {
    path: 'zxing/zxing_reader.wasm',
    feature: 'codes',
    from: { package: 'zxing-wasm', path: 'dist/reader/zxing_reader.wasm' },
    bytes: 953_527,
    gzip: 413_039,
    licence: 'MIT, with zxing-cpp under Apache-2.0',
  },
  {
    path: 'nudity/tfjs/tfjs-backend-wasm-simd.wasm',
    feature: 'nudity',
    from: { package: '@tensorflow/tfjs-backend-wasm', path: 'dist/tfjs-backend-wasm-simd.wasm' },
    bytes: 424_594,
    gzip: 137_217,
    licence: 'Apache-2.0',
  },
  {
    path: 'nudity/model/model.json',
    feature: 'nudity',
    from: { package: 'nsfwjs', path: `${NSFW}/model.min.js` },
    as: 'json',
    bytes: 117_928,
    gzip: 10_803,
    licence: 'MIT',
  },
  {
    path: 'nudity/model/weights.bin',
    feature: 'nudity',
    from: { package: 'nsfwjs', path: `${NSFW}/group1-shard1of1.min.js` },
    as: 'base64',
    bytes: 2_619_461,
    gzip: 2_086_330,
    licence: 'MIT',
  },
  {
    path: 'c2pa/c2pa_bg.wasm',
    feature: 'provenance',
    from: { package: '@contentauth/c2pa-web', path: 'dist/resources/c2pa_bg.wasm' },
    bytes: 8_269_371,
    gzip: 3_198_046,
    licence: 'MIT',
  },
  {
    path: 'c2pa/c2pa_worker.js',
    feature: 'provenance',
    from: { package: '@contentauth/c2pa-web', path: 'dist/c2pa_worker.js' },
    bytes: 40_981,
    gzip: 9_506,
    licence: 'MIT',
  },
]

function core(kind: string, bytes: number, gzip: number): AssetFile {
  const file = `tesseract-core-${kind}lstm.wasm.js`
  return {
    path: `tesseract/core/${file}`,
    feature: 'text',
    from: { package: 'tesseract.js-core', path: file },
    bytes,
    gzip,
    choice: 'tesseract/core',
    licence: 'Apache-2.0',
  }
}

/** PEM certificates whose signers of Content Credentials are trusted. Optional: an empty file where there is no such list. */
export const TRUST_PATH = 'c2pa/trust.pem'

/** Tesseract's names of languages by BCP 47 primary language. Others pass as Tesseract names them. */
const TESSERACT: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fil: 'fil',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  kk: 'kaz',
  km: 'khm',
  ko: 'kor',
  lo: 'lao',
  lt: 'lit',
  lv: 'lav',
  ms: 'msa',
  my: 'mya',
  nb: 'nor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp',
  sv: 'swe',
  sw: 'swa',
  ta: 'tam',
  te: 'tel',
  th: 'tha',
  tl: 'fil',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'chi_sim',
  'zh-hans': 'chi_sim',
  'zh-hant': 'chi_tra',
  'zh-tw': 'chi_tra',
  'zh-hk': 'chi_tra',
}

/** Tesseract's name of a language given as BCP 47 or as Tesseract has it; undefined for what is neither. */
export function tesseractName(language: string): string | undefined {
  const lower = language.toLowerCase()
  const [primary = ''] = lower.split('-')
  const known = TESSERACT[lower] ?? TESSERACT[primary]
  return known ?? (isTesseractName(language) ? language : undefined)
}

/** `eng`, `chi_sim`, `jpn_vert`: it becomes part of a path. */
const isTesseractName = (name: string): boolean => name.length <= 24 && /^[A-Za-z]{3}(_[A-Za-z]+)*$/.test(name)

/** Where the data of a language is hosted, and the package that has it. */
export function languageFile(name: string): { readonly path: string; readonly from: AssetFile['from'] } {
  const file = `${name}.traineddata.gz`
  return {
    path: `tesseract/lang/${file}`,
    from: { package: `@tesseract.js-data/${name}`, path: `4.0.0_best_int/${file}` },
  }
}
