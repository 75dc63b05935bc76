/** A program that makes pictures, films or sound by a trained model, and how it is named in files. */
export interface Generator {
  readonly name: string
  /** Words that name it wherever they stand in the name of a program. Lower case, letters and digits only. */
  readonly words: readonly string[]
  /** Words that mean something else too (`runway`, `luma`): they count only where they are the whole name, versions aside. */
  readonly alone?: readonly string[]
}

/**
 * Names that these programs write into files, or that are written in for them. Programs that edit, cut, enhance or lay out
 * are not among them, whatever of AI they also have: Photoshop, Canva, CapCut, Topaz.
 */
export const GENERATORS: readonly Generator[] = [
  { name: 'Midjourney', words: ['midjourney'] },
  { name: 'DALL·E', words: ['dall e', 'dalle'] },
  { name: 'Sora', words: ['openai sora', 'sora by openai', 'sora ai'], alone: ['sora'] },
  { name: 'OpenAI', words: ['openai', 'chatgpt', 'gpt image', 'gpt 4o'] },
  {
    name: 'Stable Diffusion',
    words: ['stable diffusion', 'stablediffusion', 'automatic1111', 'stability ai', 'dreamstudio', 'sdxl'],
  },
  { name: 'ComfyUI', words: ['comfyui', 'comfy ui'] },
  { name: 'InvokeAI', words: ['invokeai', 'invoke ai'] },
  { name: 'Fooocus', words: ['fooocus'] },
  { name: 'NovelAI', words: ['novelai'] },
  { name: 'SwarmUI', words: ['swarmui', 'stableswarmui'] },
  { name: 'Draw Things', words: ['draw things'] },
  { name: 'DiffusionBee', words: ['diffusionbee'] },
  { name: 'Civitai', words: ['civitai'] },
  { name: 'SeaArt', words: ['seaart'] },
  { name: 'Tensor.Art', words: ['tensor art', 'tensorart'] },
  { name: 'Adobe Firefly', words: ['adobe firefly', 'firefly image', 'firefly video'], alone: ['firefly'] },
  {
    name: 'Google AI',
    words: [
      'google ai',
      'google imagen',
      'google gemini',
      'google generative ai',
      'imagen 2',
      'imagen 3',
      'imagen 4',
      'gemini 2 0 flash',
      'gemini 2 5 flash',
      'gemini 3 pro image',
      'nano banana',
      'google veo',
      'google deepmind',
      'veo 2',
      'veo 3',
    ],
  },
  { name: 'Meta AI', words: ['meta ai', 'imagine with meta'] },
  {
    name: 'Microsoft Image Creator',
    words: ['bing image creator', 'image creator from microsoft', 'image creator from designer'],
  },
  { name: 'Amazon', words: ['titan image generator', 'amazon titan image', 'nova canvas', 'nova reel'] },
  { name: 'Grok', words: ['grok imagine', 'xai grok'], alone: ['grok'] },
  {
    name: 'FLUX',
    words: ['black forest labs', 'flux 1', 'flux 2', 'flux1', 'flux dev', 'flux schnell', 'flux pro', 'flux kontext'],
  },
  { name: 'Leonardo.Ai', words: ['leonardo ai'] },
  { name: 'Ideogram', words: ['ideogram ai'], alone: ['ideogram'] },
  { name: 'Recraft', words: ['recraft ai'], alone: ['recraft'] },
  { name: 'Playground', words: ['playground ai', 'playgroundai'] },
  { name: 'Krea', words: ['krea ai'], alone: ['krea'] },
  { name: 'NightCafe', words: ['nightcafe creator', 'nightcafe studio'], alone: ['nightcafe'] },
  { name: 'Craiyon', words: ['craiyon'] },
  { name: 'Dream by WOMBO', words: ['dream by wombo', 'wombo dream', 'wombo art'] },
  { name: 'starryai', words: ['starryai', 'starry ai'] },
  { name: 'Artbreeder', words: ['artbreeder'] },
  { name: 'Freepik Pikaso', words: ['freepik ai', 'pikaso'] },
  { name: 'Canva Magic Media', words: ['canva magic media'] },
  { name: 'Generative AI by Getty Images', words: ['generative ai by getty images', 'generative ai by istock'] },
  { name: 'Shutterstock AI', words: ['shutterstock ai', 'shutterstock ai generator'] },
  { name: 'Runway', words: ['runwayml', 'runway ml', 'runway ai', 'runway gen'], alone: ['runway'] },
  { name: 'Kling', words: ['kling ai', 'klingai', 'kuaishou kling'], alone: ['kling'] },
  { name: 'Pika', words: ['pika labs', 'pikalabs', 'pika art', 'pika ai'], alone: ['pika'] },
  { name: 'Luma', words: ['luma ai', 'luma labs', 'lumalabs', 'luma dream machine'], alone: ['luma', 'dream machine'] },
  { name: 'Hailuo', words: ['hailuo ai', 'hailuoai', 'minimax video', 'minimax hailuo'], alone: ['hailuo', 'minimax'] },
  { name: 'Vidu', words: ['vidu ai', 'vidu studio'], alone: ['vidu'] },
  { name: 'PixVerse', words: ['pixverse'] },
  { name: 'HeyGen', words: ['heygen'] },
  // `Synthesia` alone is also a program that shows how to play the piano.
  { name: 'Synthesia', words: ['synthesia io', 'synthesia studio', 'synthesia ai'] },
  { name: 'D-ID', words: ['d id studio', 'd id creative reality'] },
  { name: 'Colossyan', words: ['colossyan'] },
  { name: 'Hedra', words: ['hedra ai'], alone: ['hedra'] },
  { name: 'Higgsfield', words: ['higgsfield'] },
  { name: 'Kaiber', words: ['kaiber'] },
  { name: 'Haiper', words: ['haiper'] },
  { name: 'LTX', words: ['ltx video', 'ltx studio', 'ltxv'] },
  { name: 'Genmo', words: ['genmo'] },
  { name: 'Moonvalley', words: ['moonvalley'] },
  { name: 'Wan', words: ['wan2 1', 'wan2 2', 'wan 2 1', 'wan 2 2', 'tongyi wanxiang', '通义万相'] },
  { name: 'Qwen', words: ['qwen image'] },
  { name: 'Hunyuan', words: ['hunyuan', 'hunyuanvideo', '腾讯混元', '混元'] },
  { name: 'CogVideo', words: ['cogvideo', 'cogvideox', 'cogview'] },
  { name: 'ERNIE', words: ['ernie vilg', '文心一格'] },
  {
    name: 'Seedream',
    words: ['seedream', 'seedance', 'jimeng', 'jimeng ai', '即梦', '即梦ai', 'dreamina', 'doubao', '豆包'],
  },
  { name: 'TikTok Symphony', words: ['tiktok symphony', 'symphony creative studio', 'tiktok ai alive'] },
  { name: 'Suno', words: ['suno ai', 'suno com'], alone: ['suno'] },
  { name: 'Udio', words: ['udio ai', 'udio com'], alone: ['udio'] },
  { name: 'ElevenLabs', words: ['elevenlabs', 'eleven labs'] },
]

/** What may stand behind a name without making it another: `Runway Gen-3 Turbo`, `Kling 1.6`. */
const VERSION: ReadonlySet<string> = new Set(
  'ai app web video image api gen pro turbo alpha beta preview model generator v'.split(' '),
)
const isVersion = (word: string): boolean => VERSION.has(word) || /^v?\d{1,6}[a-z]{0,3}$/.test(word)

/** Longest name that is looked at, UTF-16 units. */
const MAX_NAME = 4000

/** The generator that the name of a program names. */
export function generatorNamed(program: string): Generator | undefined {
  const words = plain(program)
  return GENERATORS.find(
    (one) => one.words.some((name) => words.includes(` ${name} `)) || one.alone?.some((name) => isAlone(words, name)),
  )
}

/** Free text names a generator only where it says what was done: `Made with Google AI`, `created using Kling 2.1`. */
export function generatorCredited(text: string): Generator | undefined {
  const words = plain(text)
  return GENERATORS.find((one) =>
    [...one.words, ...(one.alone ?? [])].some((name) =>
      CREDITS.some((credit) => words.includes(` ${credit} ${name} `)),
    ),
  )
}

const CREDITS: readonly string[] = ['made', 'created', 'generated', 'edited', 'produced'].flatMap((verb) =>
  ['with', 'by', 'using', 'in', 'on'].map((how) => `${verb} ${how}`),
)

function isAlone(words: string, name: string): boolean {
  return (
    words.startsWith(` ${name} `) &&
    words
      .slice(name.length + 2)
      .split(' ')
      .every((word) => word === '' || isVersion(word))
  )
}

/** Letters and digits in lower case, single spaces between and around: ` dall e 3 `. */
function plain(text: string): string {
  const words = text.slice(0, MAX_NAME).normalize('NFKC').toLowerCase()
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
