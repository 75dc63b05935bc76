import type { Plugin } from 'vite'

const HASH = /\.([0-9a-f]{8})\.js/g

/** Names pieces by digits alone, `part.0123456789.js`: letters, those of a hash among them, may spell what blockers look for. */
export function digitsOnly(): Plugin {
  return {
    name: 'digits-only',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const known = new Set(chunks.map(({ fileName }) => fileName))
      const inDigits = (name: string): string =>
        known.has(`part${name}`) ? name.replace(HASH, (_, hex: string) => `.${decimal(hex)}.js`) : name
      for (const chunk of chunks) {
        const code = chunk.code.replace(HASH, inDigits)
        const fileName = chunk.fileName.replace(HASH, inDigits)
        if (fileName === chunk.fileName) chunk.code = code
        else {
          delete bundle[chunk.fileName]
          this.emitFile({ type: 'asset', fileName, source: code })
        }
      }
    },
  }
}

const decimal = (hex: string): string => `${Number.parseInt(hex, 16)}`.padStart(10, '0')
