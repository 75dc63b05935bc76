import type { SenseId } from '../senses/about.ts'
import type { Apart, Expectation, Range, Row, Wanted } from './fixture-table.ts'

/**
 * What each sense should say of each fixture. The truth is how the fixture was made (`packages/workbench/src/fixtures/`), and for
 * containers and sound what ffprobe and ebur128 say of it; never what a sense said.
 */

type Facts = Readonly<Record<string, Wanted>>
type Told = Facts | Expectation
type Table = Readonly<Record<string, Told>>

const isExpectation = (told: Told): told is Expectation =>
  ['facts', 'fails', 'missing', 'where', 'languages'].some((key) => key in told)

const FILM = /\.(?:mp4|mov|3gp|webm|mkv|avi|mpg|m2t|m2ts|flv)$|theora\.ogg$/
const PICTURE = /\.(?:jpg|png|gif|webp|avif|bmp|tiff)$/

function rowsOf(sense: SenseId, room: string, table: Table): readonly Row[] {
  return Object.entries(table).map(([name, told]) => {
    // `signed.jpg@Node`: what holds in one of the two places.
    const [file = '', where] = name.split('@')
    const kind = FILM.test(file) ? 'video' : PICTURE.test(file) ? 'image' : 'audio'
    const place = where === 'Node' || where === 'Chromium' ? { where } : {}
    return { file: `${room}/${file}`, kind, sense, ...(isExpectation(told) ? told : { facts: told }), ...place } as Row
  })
}

const UNREADABLE: Expectation = { fails: 'file-unreadable' }
const NO_DECODER: Expectation = { fails: 'no-decoder' }
const around = (value: number, by: number): Range => [value - by, value + by]
const each = (names: string, told: Told): Table => Object.fromEntries(names.split(' ').map((name) => [name, told]))

const recording = (codec: string, channels: number, sampleRate: number, seconds: Range, more: Facts = {}): Facts => ({
  'file.readable': true,
  'file.missingBytes': 0,
  'audio.codec': codec,
  'audio.channels': channels,
  'audio.sampleRate': sampleRate,
  'audio.duration': seconds,
  ...more,
})
const film = (container: string, codec: string, audioCodec: string | null, more: Facts = {}): Facts => ({
  'file.readable': true,
  'file.missingBytes': 0,
  'video.container': container,
  'video.codec': codec,
  'video.audioCodec': audioCodec,
  'video.hasAudio': audioCodec !== null,
  'video.hasSubtitles': false,
  'video.width': 192,
  'video.height': 108,
  'video.rotation': 0,
  'video.pixelAspect': 1,
  'video.fps': around(25, 0.1),
  'video.variableFrameRate': false,
  // The sound is up to two of its frames longer than the picture, and some containers count a delay at its beginning.
  'video.duration': [0.96, 1.13],
  ...more,
})
const avc = (more: Facts = {}): Facts => film('mp4', 'avc', 'aac', { 'video.frames': 25, ...more })
const mute = (more: Facts = {}): Facts => film('mp4', 'avc', null, { 'video.frames': 25, ...more })
const CUT: Facts = { 'file.missingBytes': 1000, 'video.duration': [0.8, 1.13] }

const CONTAINER: Table = {
  'late.mp4': avc(),
  'faststart.mp4': avc(),
  'fragmented.mp4': avc(),
  'lying.mp4': avc(),
  'cut-faststart.mp4': avc({ 'file.missingBytes': 3000 }),
  'cut-late.mp4': {
    facts: { 'file.readable': false, 'file.missingBytes': [1, 6510] },
    missing: { 'video.': 'file-unreadable', 'audio.': 'file-unreadable' },
  },
  'no-frames.mp4': mute({
    'video.frames': 0,
    'video.fps': null,
    'video.variableFrameRate': null,
    'video.duration': null,
  }),
  'silent.mp4': mute(),
  'wide-pixels.mp4': mute({ 'video.width': 384, 'video.pixelAspect': 2 }),
  'tall-pixels.mp4': mute({ 'video.height': 216, 'video.pixelAspect': 0.5 }),
  'turned-90.mp4': mute({ 'video.width': 108, 'video.height': 192, 'video.rotation': 90 }),
  'turned-180.mp4': mute({ 'video.rotation': 180 }),
  'turned-270.mp4': mute({ 'video.width': 108, 'video.height': 192, 'video.rotation': 270 }),
  'variable.mp4': mute({
    'video.frames': 14,
    'video.fps': around(50 / 3, 0.6),
    'video.variableFrameRate': true,
    'video.duration': around(0.84, 0.01),
  }),
  'variable.mkv': film('mkv', 'avc', null, {
    'video.fps': around(50 / 3, 0.6),
    'video.variableFrameRate': true,
    'video.duration': around(0.84, 0.05),
  }),
  'words.mp4': mute({ 'video.hasSubtitles': true }),
  'words.mkv': film('mkv', 'avc', null, { 'video.hasSubtitles': true }),
  'hevc.mp4': film('mp4', 'hevc', null, { 'video.frames': 25 }),
  'mpeg4.mp4': film('mp4', 'mpeg4', 'mp3', { 'video.frames': 25 }),
  'h263.3gp': film('3gp', 'h263', null, {
    'video.frames': 25,
    'video.width': 256,
    'video.height': 144,
    'video.pixelAspect': around(16 / 11, 0.001),
  }),
  'avc.mov': film('mov', 'avc', 'pcm', { 'video.frames': 25, 'audio.sampleRate': 8000 }),
  'avc.mkv': film('mkv', 'avc', 'aac'),
  'cut-avc.mkv': film('mkv', 'avc', 'aac', CUT),
  'vp8.webm': film('webm', 'vp8', 'vorbis'),
  'vp9.webm': film('webm', 'vp9', 'opus'),
  'av1.webm': film('webm', 'av1', null),
  'live.webm': film('webm', 'vp8', null, { 'file.missingBytes': null }),
  'theora.ogg': film('ogg', 'theora', 'vorbis', { 'video.frames': 25 }),
  'cut-theora.ogg': film('ogg', 'theora', 'vorbis', CUT),
  'avc.m2t': film('mpegts', 'avc', 'aac'),
  // The last packet is cut: whole packets that are gone leave no trace.
  'cut-avc.m2t': film('mpegts', 'avc', 'aac', { ...CUT, 'file.missingBytes': [1, 187] }),
  'mpeg2.m2t': film('mpegts', 'mpeg2', 'mp2'),
  'mpeg1.mpg': film('mpeg', 'mpeg1', 'mp2', { 'video.variableFrameRate': null }),
  'mpeg2.mpg': film('mpeg', 'mpeg2', 'ac3', {
    'video.width': 256,
    'video.height': 144,
    'video.pixelAspect': around(16 / 11, 0.001),
    'video.variableFrameRate': null,
  }),
  'mpeg4.avi': film('avi', 'mpeg4', 'mp3', { 'video.frames': 26 }),
  'cut-mpeg4.avi': film('avi', 'mpeg4', 'mp3', CUT),
  'mjpeg.avi': film('avi', 'mjpeg', null, {
    'video.frames': 5,
    'video.height': 144,
    'video.pixelAspect': 0.75,
    'video.duration': around(0.2, 0.01),
  }),
  'avc.flv': film('flv', 'avc', 'aac'),
  'cut-avc.flv': film('flv', 'avc', 'aac', CUT),
  'h263.flv': film('flv', 'h263', 'mp3'),
  'sound.mp3': recording('mp3', 1, 44_100, [1, 1.05], { 'file.missingBytes': null }),
  'sound.wav': recording('pcm', 1, 8000, around(1, 0.001)),
  'cut-sound.wav': recording('pcm', 1, 8000, around(0.9375, 0.001), { 'file.missingBytes': 1000 }),
  'sound.flac': recording('flac', 1, 8000, around(1, 0.001), { 'file.missingBytes': null }),
  'sound.ogg': recording('opus', 1, 48_000, around(1, 0.01)),
  'sound.aac': recording('aac', 1, 44_100, [1, 1.05]),
  'sound.m4a': recording('aac', 1, 44_100, around(1, 0.001)),
  'cover.m4a': recording('aac', 1, 44_100, around(1, 0.001), { 'video.width': null }),
  'cover.mp3': recording('mp3', 1, 44_100, [1, 1.05], { 'file.missingBytes': null, 'video.width': null }),
}

/** Two seconds at 10 frames a second, 96 x 160. */
const quarters = (container: string, codec: string, audioCodec: string | null, more: Facts = {}): Facts =>
  film(container, codec, audioCodec, {
    'video.width': 96,
    'video.height': 160,
    'video.fps': around(10, 0.1),
    'video.duration': [2, 2.03],
    ...more,
  })
const FRAMES_CONTAINER: Table = {
  ...each('keys.mp4 damaged.mp4 hopeless.mp4', quarters('mp4', 'avc', 'aac', { 'video.frames': 20 })),
  ...each('one-key.mp4 full-range.mp4', quarters('mp4', 'avc', null, { 'video.frames': 20 })),
  'cut.mp4': quarters('mp4', 'avc', 'aac', { 'video.frames': 20, 'file.missingBytes': [3000, 6000] }),
  'turned.mp4': quarters('mp4', 'avc', 'aac', { 'video.width': 160, 'video.height': 96, 'video.rotation': 90 }),
  'wide-pixels.mp4': quarters('mp4', 'avc', null, { 'video.width': 192, 'video.pixelAspect': 2 }),
  'vp9.webm': quarters('webm', 'vp9', 'opus'),
  'deep.webm': quarters('webm', 'vp9', null),
  'av1.mp4': quarters('mp4', 'av1', null, { 'video.frames': 20 }),
  'hevc.mp4': quarters('mp4', 'hevc', null, { 'video.frames': 20 }),
  'ac3.mp4': quarters('mp4', 'avc', 'ac3', { 'video.frames': 20 }),
  // Its sound is marked as private data, as Blu-ray has it.
  'late.m2ts': quarters('mpegts', 'avc', null),
  'sound.m4a': recording('aac', 1, 44_100, around(2, 0.001)),
  'stereo.ogg': recording('opus', 2, 48_000, around(1, 0.01)),
  'half.wav': recording('pcm', 1, 8000, around(0.5, 0.001)),
}

const painted = (seconds: number, fps = 30, more: Facts = {}): Facts =>
  mute({
    'video.width': 270,
    'video.height': 480,
    'video.fps': around(fps, 0.1),
    'video.frames': Math.round(seconds * fps),
    'video.duration': around(seconds, 0.01),
    ...more,
  })
const LOOKS_CONTAINER: Table = {
  ...each(
    'black-start.mp4 cuts.mp4 fade-1hz.mp4 flash-1.5hz-30fps.mp4 flash-2hz-30fps.mp4 flash-3hz-30fps.mp4 flash-4hz-30fps.mp4 flash-5hz-30fps.mp4 flash-5hz-dark.mp4 flash-5hz-red.mp4 flash-5hz-small.mp4 letterbox-blurred.mp4 letterbox-night.mp4 letterbox-words.mp4 letterbox.mp4 moving.mp4 night-scene.mp4 test-card.mp4 windowbox.mp4',
    painted(2),
  ),
  ...each('flash-3hz-24fps.mp4 flash-4hz-24fps.mp4', painted(2, 24)),
  ...each('flash-3hz-25fps.mp4 flash-4hz-25fps.mp4', painted(2, 25)),
  ...each('flash-3hz-60fps.mp4 flash-4hz-60fps.mp4', painted(2, 60)),
  'flash-4hz-variable.mp4': painted(2, 41, { 'video.fps': around(41, 1), 'video.variableFrameRate': true }),
  'frozen-end.mp4': painted(3.5),
  'pillarbox-blurred.mp4': painted(2, 30, { 'video.width': 640, 'video.height': 360 }),
  'slow-zoom.mp4': painted(3),
  'still-faded.mp4': painted(4),
  'still-picture.mp4': painted(3),
}
const OTHER_CONTAINER: readonly Row[] = [
  ...rowsOf(
    'container',
    'provenance',
    each(
      'plain.mp4 signed.mp4 tool.mp4 trained.mp4',
      painted(1, 5, { 'video.width': 64, 'video.height': 96, 'video.frames': 5 }),
    ),
  ),
  ...rowsOf('container', 'repair', {
    'letterbox.mp4': painted(6, 15, { 'video.width': 540, 'video.height': 960 }),
    'sounded.mp4': avc({
      'video.width': 360,
      'video.height': 640,
      'video.fps': 15,
      'video.frames': 60,
      'video.duration': around(4, 0.05),
      'audio.channels': 2,
    }),
    'still.mp4': painted(6),
    'wide.mp4': painted(1, 15, { 'video.width': 640, 'video.height': 360 }),
    'turned.mp4': painted(1, 15, { 'video.width': 360, 'video.height': 640, 'video.rotation': [90, 270] }),
    'old.avi': film('avi', 'mpeg4', null, {
      'video.width': 160,
      'video.height': 120,
      'video.fps': 10,
      'video.frames': 10,
    }),
    'vp9.webm': film('webm', 'vp9', 'opus', {
      'video.width': 320,
      'video.height': 180,
      'video.fps': around(15, 0.1),
      'video.duration': [2, 2.05],
    }),
    'tone.aac': recording('aac', 2, 44_100, [1, 1.05]),
    'tone.flac': recording('flac', 2, 44_100, around(1, 0.001), { 'file.missingBytes': null }),
    'tone.m4a': recording('aac', 2, 44_100, around(1, 0.001)),
    'tone.mp3': recording('mp3', 2, 44_100, [1, 1.05], { 'file.missingBytes': null }),
    'tone.ogg': recording('vorbis', 2, 44_100, around(1, 0.01)),
    'tone.wav': recording('pcm', 1, 22_050, around(1, 0.001)),
  }),
  ...rowsOf('container', 'pass', {
    'mug.mp4': painted(8, 24, { 'video.width': 1080, 'video.height': 1920 }),
    'tune.m4a': recording('aac', 2, 44_100, around(4, 0.05)),
  }),
  ...rowsOf('container', 'sound', {
    'ebu-1.m4a': recording('aac', 2, 48_000, around(5, 0.01)),
    'ebu-1.mp3': recording('mp3', 2, 48_000, [5, 5.06], { 'file.missingBytes': null }),
    'ebu-1.ogg': recording('opus', 2, 48_000, around(5, 0.01)),
    'left-then-silence.mp4': painted(5, 5, {
      'video.width': 64,
      'video.height': 64,
      'video.audioCodec': 'aac',
      'video.hasAudio': true,
      'audio.channels': 2,
    }),
    'no-track.mp4': painted(5, 5, { 'video.width': 64, 'video.height': 64 }),
  }),
]

/** `video.decodable`. */
const WHOLE: Facts = { 'video.decodable': true }
const BROKEN: Facts = { 'video.decodable': false }
const FRAMES: readonly Row[] = [
  ...rowsOf('frames', 'container', {
    ...each(
      'av1.webm avc.m2t avc.mkv avc.mov fragmented.mp4 late.mp4 live.webm lying.mp4 turned-270.mp4 variable.mkv variable.mp4 vp8.webm vp9.webm wide-pixels.mp4',
      WHOLE,
    ),
    'cut-faststart.mp4': BROKEN,
    ...each('cut-late.mp4 no-frames.mp4 theora.ogg', UNREADABLE),
    ...each('h263.3gp mpeg4.mp4 avc.flv mpeg1.mpg mpeg4.avi', NO_DECODER),
    'hevc.mp4@Node': WHOLE,
    'hevc.mp4@Chromium': NO_DECODER,
  }),
  ...rowsOf('frames', 'frames', {
    ...each(
      'keys.mp4 one-key.mp4 vp9.webm av1.mp4 deep.webm full-range.mp4 late.m2ts turned.mp4 wide-pixels.mp4 ac3.mp4',
      WHOLE,
    ),
    ...each('cut.mp4 damaged.mp4 hopeless.mp4', BROKEN),
    'hevc.mp4@Node': WHOLE,
    'hevc.mp4@Chromium': NO_DECODER,
  }),
  ...rowsOf('frames', 'looks', each('moving.mp4 flash-4hz-variable.mp4 pillarbox-blurred.mp4', WHOLE)),
]

/** Times are known to a frame, and a frozen stretch begins with the last picture that moved. */
const moving = (black: Range = [0, 0], frozen: Range = [0, 0]): Facts => ({
  'video.still': false,
  'video.blackLongest': black,
  'video.frozenLongest': frozen,
})
const still = (seconds: Range): Facts => ({
  'video.still': true,
  'video.movement': [0, 0.5],
  'video.blackLongest': 0,
  'video.frozenLongest': seconds,
})
const MOTION: readonly Row[] = [
  ...rowsOf('motion', 'looks', {
    'moving.mp4': { ...moving(), 'video.movement': [1, 10] },
    'test-card.mp4': { ...moving(), 'video.movement': [0.5, 20] },
    'fade-1hz.mp4': { ...moving(), 'video.movement': [2, 30] },
    'slow-zoom.mp4': { ...moving(), 'video.movement': [0.1, 5] },
    'black-start.mp4': moving(around(0.8, 0.07)),
    'frozen-end.mp4': moving([0, 0], around(2.5, 0.07)),
    'still-picture.mp4': still(around(3, 0.07)),
    'still-faded.mp4': still([2, 4]),
    ...each('night-scene.mp4 letterbox.mp4 letterbox-night.mp4 letterbox-words.mp4 cuts.mp4 windowbox.mp4', moving()),
  }),
  ...rowsOf('motion', 'repair', { 'still.mp4': still(around(6, 0.07)), 'letterbox.mp4': moving() }),
  ...rowsOf('motion', 'sound', { 'no-track.mp4': still(around(5, 0.2)) }),
  ...rowsOf('motion', 'frames', {
    'hopeless.mp4': UNREADABLE,
    'cut.mp4': { missing: { 'video.still': 'sense-budget' } },
    'damaged.mp4': { missing: { 'video.still': 'sense-budget' } },
  }),
  ...rowsOf('motion', 'container', {
    ...each('lying.mp4 variable.mp4 vp8.webm avc.m2t', moving()),
    ...each('mpeg4.mp4 mpeg4.avi', NO_DECODER),
  }),
]

/** The rule forbids more than three. Up to one a second off. */
const flashes = (hz: Range, red?: Range): Facts => ({
  'video.flashes': hz,
  ...(red ? { 'video.redFlashes': red } : {}),
})
const FINE: Facts = flashes([2, 3])
const FAILS: Facts = flashes([4, 5])
const FLASHING: readonly Row[] = [
  ...rowsOf('flashing', 'looks', {
    'flash-1.5hz-30fps.mp4': flashes([1, 2]),
    'flash-2hz-30fps.mp4': flashes([1, 3]),
    ...each('flash-3hz-24fps.mp4 flash-3hz-25fps.mp4 flash-3hz-30fps.mp4 flash-3hz-60fps.mp4', FINE),
    ...each(
      'flash-4hz-24fps.mp4 flash-4hz-25fps.mp4 flash-4hz-30fps.mp4 flash-4hz-60fps.mp4 flash-4hz-variable.mp4',
      FAILS,
    ),
    'flash-5hz-30fps.mp4': flashes([4, 6]),
    'flash-5hz-red.mp4': flashes([4, 6], [4, 6]),
    'flash-5hz-dark.mp4': flashes([0, 0], [0, 0]),
    'flash-5hz-small.mp4': flashes([0, 0], [0, 0]),
    'fade-1hz.mp4': flashes([0, 2]),
    'cuts.mp4': flashes([0, 2]),
    ...each('moving.mp4 black-start.mp4 letterbox-blurred.mp4 pillarbox-blurred.mp4', flashes([0, 1], [0, 1])),
    ...each(
      'test-card.mp4 slow-zoom.mp4 night-scene.mp4 letterbox.mp4 frozen-end.mp4 still-faded.mp4',
      flashes([0, 0], [0, 0]),
    ),
  }),
  ...rowsOf('flashing', 'frames', {
    'damaged.mp4': { facts: flashes([0, 0]), missing: { 'video.flashes': 'sense-budget' } },
    'hopeless.mp4': UNREADABLE,
  }),
  ...rowsOf('flashing', 'container', { 'av1.webm': flashes([0, 0], [0, 0]), 'h263.3gp': NO_DECODER }),
]

const share = (plain: Range, blurred: Range = [0, 0]): Facts => ({
  'picture.barsShare': plain,
  'picture.blurredBarsShare': blurred,
})
const NO_BARS: Facts = { ...share([0, 0]), 'picture.content': null }
const BARS: readonly Row[] = [
  ...rowsOf('bars', 'looks', {
    'letterbox.mp4': { ...share(around(2 / 3, 0.01)), 'picture.content': '0.0000 0.3333 1.0000 0.3333' },
    'letterbox-night.mp4': share(around(2 / 3, 0.01)),
    'letterbox-words.mp4': share(around(260 / 480, 0.01)),
    'windowbox.mp4': share(around(1 - (190 * 340) / (270 * 480), 0.01)),
    'letterbox-blurred.mp4': share([0, 0], around(300 / 480, 0.01)),
    'pillarbox-blurred.mp4': share([0, 0], around(440 / 640, 0.01)),
    ...each(
      'moving.mp4 night-scene.mp4 test-card.mp4 still-picture.mp4 black-start.mp4 flash-5hz-30fps.mp4 cuts.mp4',
      NO_BARS,
    ),
  }),
  ...rowsOf('bars', 'repair', {
    'letterbox.mp4': share(around(420 / 960, 0.01)),
    ...each('sounded.mp4 wide.mp4 turned.mp4', NO_BARS),
    'old.avi': NO_DECODER,
  }),
  ...rowsOf('bars', 'pass', { 'mug.mp4': share(around(840 / 1920, 0.01)) }),
  ...rowsOf('bars', 'words', each('en.webp en-cream.webp en-photo.webp none.webp', NO_BARS)),
  ...rowsOf('bars', 'codes', each('plain.webp inverted.webp package.webp', NO_BARS)),
  ...rowsOf('bars', 'frames', {
    ...each('quarters.png quarters.jpg turned.jpg still.avif moving.gif', NO_BARS),
    'cut.jpg': UNREADABLE,
    'quarters.bmp@Node': NO_DECODER,
    'quarters.bmp@Chromium': NO_BARS,
    'quarters.tiff@Node': NO_BARS,
    'quarters.tiff@Chromium': NO_DECODER,
  }),
]

const QUALITY: readonly Row[] = [
  ...rowsOf('quality', 'looks', {
    ...each('moving.mp4 test-card.mp4 still-picture.mp4 windowbox.mp4 slow-zoom.mp4', {
      'picture.upscaled': 1,
      'picture.blockiness': [1, 1.5],
      'picture.sharpness': [100, 20_000],
    }),
    // Nothing but plain frames: there is nothing to judge.
    'flash-5hz-dark.mp4': { 'picture.upscaled': null, 'picture.sharpness': null },
  }),
  ...rowsOf('quality', 'image-file', {
    'still.png': { 'picture.blockiness': around(1, 0.05) },
    'still.jpg': { 'picture.blockiness': [1, 2] },
  }),
  ...rowsOf('quality', 'words', {
    ...each('en.webp en-photo.webp', { 'picture.upscaled': 1, 'picture.blockiness': [1, 1.5] }),
  }),
  ...rowsOf('quality', 'frames', {
    'large.jpg': { 'picture.blockiness': [1, 2] },
    // Plain white.
    'clear.png': { 'picture.upscaled': null, 'picture.sharpness': null },
    'cut.jpg': UNREADABLE,
  }),
]

const SHOP = 'https://shop.example/spring?from=poster'
const codes = (matrix: number, bars: number, url: string | null): Facts => ({
  'code.matrix': matrix,
  'code.bars': bars,
  'code.url': url,
})
const CODES: readonly Row[] = [
  ...rowsOf('codes', 'codes', {
    ...each('plain.webp turned.webp faint.webp inverted.webp photo.webp', codes(1, 0, SHOP)),
    'small.webp': codes(1, 0, 'https://s.example/a'),
    'corner.webp': codes(1, 0, 'https://t.me/shop_example'),
    'two.webp': codes(2, 0, 'https://wa.me/15550100?text=hello'),
    'package.webp': codes(0, 1, null),
    'none.webp': codes(0, 0, null),
  }),
  ...rowsOf('codes', 'repair', { 'letterbox.mp4': codes(1, 0, 'https://example.com/buy') }),
  ...rowsOf('codes', 'pass', { 'mug.mp4': codes(1, 0, 'https://example.com/buy') }),
  ...rowsOf('codes', 'words', each('en.webp en-photo.webp zh.webp', codes(0, 0, null))),
  ...rowsOf('codes', 'looks', each('test-card.mp4 moving.mp4 letterbox-words.mp4', codes(0, 0, null))),
]

const words = (language: string, lines: string, least = 1, surplus = 0): Expectation => ({
  languages: [language],
  facts: { '#text': { words: lines, share: least, surplus }, 'text.share': [0.01, 0.15] },
})
const NO_WORDS: Facts = { '#text': '', 'text.share': 0 }
const TEXT: readonly Row[] = [
  ...rowsOf('text', 'words', {
    'en.webp': words('en', 'Cold brew in two minutes\nTry it for 30 days at home\nOrder now'),
    'en-cream.webp': words('en', 'Mugs made by hand\nFree delivery over 40 euro\nSee the range'),
    'en-photo.webp': words('en', 'Your best skin yet\nResults in 7 days guaranteed\nShop today', 0.9, 3),
    'ar.webp': words('ar', 'قهوة باردة في دقيقتين\nجربها في المنزل اليوم\nاطلب الآن', 0.95, 2),
    'hi.webp': words('hi', 'दो मिनट में ठंडी कॉफी\nघर पर मुफ्त आजमाएं\nअभी खरीदें', 0.95, 2),
    'ja.webp': words('ja', '二分でコールドブリュー\nご自宅で三十日お試し\n今すぐ注文', 0.95, 2),
    'th.webp': words('th', 'กาแฟเย็นในสองนาที\nทดลองใช้ฟรีที่บ้าน\nสั่งซื้อเลย', 0.95, 2),
    'zh.webp': words('zh', '两分钟冷萃咖啡\n在家免费试用三十天\n立即购买', 0.85, 2),
    'none.webp': NO_WORDS,
    // No package has data for Russian.
    ...each('ru.webp ru-photo.webp', { facts: {}, missing: { '#text': 'language-data-missing' }, languages: ['ru'] }),
  }),
  ...rowsOf('text', 'codes', each('plain.webp none.webp', NO_WORDS)),
  ...rowsOf('text', 'container', { 'h263.3gp': NO_DECODER, 'cut-late.mp4': UNREADABLE }),
]

/** A score proves nothing; what is plainly harmless has to stay under what a rule takes note of. */
const HARMLESS: Facts = { 'nudity.explicit': [0, 0.5], 'nudity.suggestive': [0, 0.5] }
const NUDITY: readonly Row[] = [
  ...rowsOf('nudity', 'words', each('en.webp ar.webp none.webp en-cream.webp', HARMLESS)),
  ...rowsOf('nudity', 'codes', each('plain.webp photo.webp package.webp none.webp', HARMLESS)),
  ...rowsOf('nudity', 'looks', each('test-card.mp4 night-scene.mp4 letterbox-blurred.mp4', HARMLESS)),
  ...rowsOf('nudity', 'frames', { 'quarters.png': HARMLESS, 'cut.jpg': UNREADABLE }),
]

const made = (how: string, generator: string | null = null): Facts => ({
  'media.ai': true,
  'media.aiHow': how,
  'media.generator': generator,
  'media.credentials': 'none',
})
const TRAINED = made('trainedAlgorithmicMedia')
const byHand = (generator: string | null = null): Facts => ({
  'media.ai': false,
  'media.aiHow': null,
  'media.generator': generator,
  'media.credentials': 'none',
})
const signed = (generator: string): Facts => ({
  ...TRAINED,
  'media.generator': generator,
  'media.credentials': 'valid',
})
const PROVENANCE: readonly Row[] = [
  ...rowsOf('provenance', 'provenance', {
    ...each('plain.jpg plain.png plain.webp plain.mp4', byHand()),
    ...each('trained.jpg trained.webp trained.avif trained.mp4', TRAINED),
    'composite.png': made('compositeWithTrainedAlgorithmicMedia'),
    'enhanced.jpg': byHand('Adobe Photoshop 25.1 (Macintosh)'),
    'parameters.png': made('generator', 'Stable Diffusion'),
    'workflow.png': made('generator', 'ComfyUI'),
    'software.jpg': made('generator', 'Midjourney'),
    'credit.jpg': made('generator', 'Google AI'),
    'label.jpg': made('generator', 'Example Maker'),
    'tool.mp4': made('generator', 'Kling'),
    ...each('signed.jpg signed.png', signed('Example Image Model')),
    'signed.mp4': signed('Example Film Model'),
  }),
  ...rowsOf('provenance', 'container', each('avc.flv mpeg2.mpg cut-late.mp4 sound.wav cover.mp3', byHand())),
  ...rowsOf('provenance', 'image-file', each('moving.gif still.bmp still.tiff still.avif', byHand())),
]

const picture = (orientation: number | null, frames: number, decodable = true): Facts => ({
  'image.orientation': orientation,
  'image.frames': frames,
  'image.decodable': decodable,
  'file.trailingBytes': 0,
  'file.hidden': '',
})
const BITMAP: Facts = { 'image.frames': 1, 'file.trailingBytes': 0, 'file.hidden': '' }
const UNDECODED: Readonly<Record<string, string>> = { 'image.decodable': 'no-decoder' }
const IMAGE_FILE: readonly Row[] = [
  ...rowsOf('image-file', 'image-file', {
    ...each('still.jpg still.png still.webp', picture(1, 1)),
    ...each('still.gif still.avif', picture(null, 1)),
    'moving.gif': picture(null, 5),
    ...each('moving.png moving.webp', picture(1, 5)),
    'still.bmp@Node': { facts: BITMAP, missing: UNDECODED },
    'still.bmp@Chromium': { ...BITMAP, 'image.decodable': true },
    'still.tiff': { missing: UNDECODED },
  }),
  ...rowsOf('image-file', 'frames', {
    ...each('quarters.jpg quarters.png clear.png large.jpg', picture(1, 1)),
    'turned.jpg': picture(6, 1),
    'cut.jpg': { 'image.decodable': false },
    // Two pictures a second for two seconds; the format drops one that repeats the one before.
    'moving.gif': { ...picture(null, 4), 'image.frames': [2, 5] },
    'moving.webp': { ...picture(1, 2), 'image.frames': [2, 5] },
    'still.avif': picture(null, 1),
    'quarters.bmp@Chromium': { ...BITMAP, 'image.decodable': true },
    'quarters.tiff': { missing: UNDECODED },
  }),
  ...rowsOf('image-file', 'words', each('en.webp ar.webp en-photo.webp', picture(1, 1))),
  ...rowsOf('image-file', 'codes', each('photo.webp two.webp', picture(1, 1))),
  ...rowsOf(
    'image-file',
    'provenance',
    each(
      'plain.jpg plain.png plain.webp trained.jpg trained.webp composite.png workflow.png signed.png',
      picture(1, 1),
    ),
  ),
]

/** A sine in mono at an eighth of full scale, as ffmpeg's `sine` makes it, coded in 16 kbit/s and more: within 1 LU. */
const TONE: Facts = {
  'sound.silent': false,
  'sound.loudness': around(-21.75, 1),
  'sound.clipping': 0,
  'sound.silenceLongest': 0,
  'sound.oneSided': false,
}
const NO_SOUND: Facts = { 'sound.silent': null, 'sound.loudness': null }
const ebu = (loudness: number, peak: number): Facts => ({
  'sound.silent': false,
  'sound.loudness': around(loudness, 0.2),
  'sound.shortTermMax': around(loudness, 0.3),
  'sound.truePeak': around(peak, 0.3),
  'sound.clipping': 0,
  'sound.silenceLongest': 0,
  'sound.oneSided': false,
  'sound.speech': [0, 0.1],
})
const SOUND: readonly Row[] = [
  ...rowsOf('sound', 'sound', {
    'ebu-1.m4a': ebu(-23, -21.8),
    'ebu-1.mp3': ebu(-23.4, -23.4),
    'ebu-1.ogg': ebu(-23.2, -22.9),
    'left-then-silence.mp4': {
      'sound.silent': false,
      'sound.silenceLongest': around(3, 0.15),
      'sound.oneSided': true,
      'sound.clipping': 0,
    },
    'no-track.mp4': NO_SOUND,
  }),
  ...rowsOf('sound', 'container', {
    ...each('sound.mp3 sound.wav sound.flac sound.ogg sound.aac sound.m4a cover.m4a cover.mp3 cut-sound.wav', TONE),
    ...each('avc.mkv avc.mov avc.m2t late.mp4 lying.mp4 fragmented.mp4 vp8.webm vp9.webm mpeg4.mp4', TONE),
    'silent.mp4': NO_SOUND,
    'avc.flv': NO_DECODER,
  }),
  ...rowsOf('sound', 'repair', {
    ...each('tone.aac tone.flac tone.m4a tone.mp3 tone.ogg tone.wav sounded.mp4 vp9.webm', TONE),
    'letterbox.mp4': NO_SOUND,
  }),
  ...rowsOf('sound', 'pass', {
    'mug.mp4': NO_SOUND,
    'tune.m4a': { 'sound.silent': false, 'sound.silenceLongest': 0, 'sound.oneSided': false, 'sound.clipping': 0 },
  }),
  ...rowsOf('sound', 'frames', {
    'stereo.ogg': { 'sound.silent': false, 'sound.oneSided': true },
    'sound.m4a': TONE,
    'ac3.mp4@Node': TONE,
    'ac3.mp4@Chromium': NO_DECODER,
  }),
]

const near = (from: string, most: number): { readonly 'media.hash': Apart } => ({
  'media.hash': { from, bits: [0, most] },
})
const far = (from: string): { readonly 'media.hash': Apart } => ({ 'media.hash': { from, bits: [57, 256] } })
const REPETITION: readonly Row[] = [
  ...rowsOf('repetition', 'image-file', {
    ...each('still.jpg still.gif still.avif still.webp', near('image-file/still.png', 56)),
  }),
  ...rowsOf('repetition', 'container', {
    ...each('faststart.mp4 avc.mkv avc.mov lying.mp4 avc.m2t words.mp4', near('container/late.mp4', 56)),
    'turned-90.mp4': far('container/silent.mp4'),
    'mpeg4.mp4': NO_DECODER,
  }),
  ...rowsOf('repetition', 'looks', {
    'still-faded.mp4': near('looks/still-picture.mp4', 56),
    'letterbox.mp4': far('looks/moving.mp4'),
  }),
  ...rowsOf('repetition', 'frames', {
    ...each('quarters.jpg', near('frames/quarters.png', 56)),
    ...each('vp9.webm av1.mp4 full-range.mp4', near('frames/keys.mp4', 56)),
    'turned.jpg': far('frames/quarters.png'),
  }),
  ...rowsOf('repetition', 'words', { 'en.webp': far('codes/plain.webp'), 'en-photo.webp': far('words/none.webp') }),
  ...rowsOf('repetition', 'codes', { 'photo.webp': far('codes/none.webp') }),
]

export const EXPECTED: readonly Row[] = [
  ...rowsOf('container', 'container', CONTAINER),
  ...rowsOf('container', 'frames', FRAMES_CONTAINER),
  ...rowsOf('container', 'looks', LOOKS_CONTAINER),
  ...OTHER_CONTAINER,
  ...IMAGE_FILE,
  ...FRAMES,
  ...MOTION,
  ...FLASHING,
  ...BARS,
  ...QUALITY,
  ...SOUND,
  ...CODES,
  ...TEXT,
  ...NUDITY,
  ...PROVENANCE,
  ...REPETITION,
]
