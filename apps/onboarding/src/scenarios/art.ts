/** Pictures of our own on a 270 x 480 grid: no people, no brands, no words. Each shape is a colour and an SVG path. */
type Shape = readonly [colour: string, path: string]
const rect = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}z`

export type SceneId = 'tea' | 'phone' | 'jar' | 'chart' | 'lake'
const SCENES: Readonly<Record<SceneId, readonly Shape[]>> = {
  tea: [
    ['#e6e0d4', rect(0, 0, 270, 480)],
    ['#cdbfa5', rect(0, 318, 270, 162)],
    ['#efe9dd', rect(176, 40, 60, 120)],
    ['#4f7d68', 'M72 196h114l-11 99a19 19 0 0 1-19 17h-54a19 19 0 0 1-19-17z'],
    ['#9cbf8d', 'M72 196h114l-3 27H75z'],
    ['#4f7d68', 'M184 214h16a24 24 0 0 1 0 48h-22v-12h20a12 12 0 0 0 0-24h-16z'],
    ['#a89e8c', 'M104 176c-8-12 8-18 0-30h6c8 12-8 18 0 30zM140 176c-8-12 8-18 0-30h6c8 12-8 18 0 30z'],
  ],
  phone: [
    ['#dfe3ec', rect(0, 0, 270, 480)],
    ['#384152', 'M90 70h90a18 18 0 0 1 18 18v214a18 18 0 0 1-18 18H90a18 18 0 0 1-18-18V88a18 18 0 0 1 18-18z'],
    ['#eef1f6', rect(80, 88, 110, 212)],
    ['#9aa6bb', rect(92, 104, 86, 16)],
    ['#c3cad8', rect(92, 132, 60, 10)],
    ['#dde3ee', rect(92, 152, 86, 60)],
    ['#4666a8', rect(92, 256, 86, 30)],
  ],
  jar: [
    ['#e9e4ee', rect(0, 0, 270, 480)],
    ['#d5cbdd', rect(0, 300, 270, 180)],
    ['#8a7ba0', 'M91 190h88a16 16 0 0 1 16 16v98a16 16 0 0 1-16 16H91a16 16 0 0 1-16-16v-98a16 16 0 0 1 16-16z'],
    ['#5c4f70', rect(82, 160, 106, 36)],
    ['#e9e4ee', rect(98, 230, 74, 46)],
  ],
  chart: [
    ['#e3e8ee', rect(0, 0, 270, 480)],
    ['#c9d2dc', rect(0, 330, 270, 150)],
    ['#56708c', rect(56, 240, 34, 90)],
    ['#6d8aa8', rect(104, 200, 34, 130)],
    ['#56708c', rect(152, 226, 34, 104)],
    ['#6d8aa8', rect(200, 170, 34, 160)],
  ],
  lake: [
    ['#cfdde6', rect(0, 0, 270, 480)],
    ['#7f98a3', 'M0 250l70-90 50 60 60-100 90 130z'],
    ['#9fbccb', rect(0, 250, 270, 230)],
    ['#c9dce6', `${rect(40, 290, 70, 4)}${rect(130, 312, 90, 4)}${rect(60, 342, 50, 4)}`],
  ],
}

/** How close the picture is taken: factor, and the point in the middle. */
const VIEWS = [
  [1, 135, 240],
  [1.5, 135, 250],
] as const

async function draw(id: SceneId, view: (typeof VIEWS)[number], name: string): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 1080
  canvas.height = 1920
  const context = canvas.getContext('2d')
  const [factor, x, y] = view
  context?.setTransform(4 * factor, 0, 0, 4 * factor, 540 - 4 * factor * x, 960 - 4 * factor * y)
  for (const [colour, path] of SCENES[id]) {
    if (!context) break
    context.fillStyle = colour
    context.fill(new Path2D(path))
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File(blob ? [blob] : [], name, { type: 'image/png' })
}

/** Draws a scene twice, from afar and from near, as PNG files of 1080 x 1920 pixels. */
export const drawScene = (id: SceneId): Promise<readonly File[]> =>
  Promise.all(VIEWS.map((view, i) => draw(id, view, `${id}-${i + 1}.png`)))
