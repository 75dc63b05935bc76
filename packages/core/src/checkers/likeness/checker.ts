import type { CheckResult, ReadSurface, TextModel } from '../../contracts/index.ts'
import { createLikenessReader, type LikenessReader } from '../../text/index.ts'
import { textEvidence } from '../shared/about.ts'
import { type CheckerOf, CLEAR, INAPPLICABLE, unsure } from '../shared/checker-of.ts'
import type { LikenessVariant } from './options.ts'

type Options = LikenessVariant['options']

const FIELDS = ['headline', 'body', 'copy']
const readers = new WeakMap<TextModel, LikenessReader>()

function readerOf(model: TextModel): LikenessReader {
  let reader = readers.get(model)
  if (!reader) {
    reader = createLikenessReader(model)
    readers.set(model, reader)
  }
  return reader
}

/**
 * Whether an ad in which no claim was recognised still reads like those that are refused. It never refuses by itself: what it finds goes
 * to a person, with the words that weighed most. `notRun` (`no-text-model`) where no model reads the language.
 */
export const likeness: CheckerOf<Options> = {
  id: 'likeness',
  reads: ['text'],
  check(input, { fields = FIELDS }) {
    const surfaces = input.surfaces.filter(({ id }) => fields.includes(id))
    if (surfaces.length === 0) return INAPPLICABLE
    if (surfaces.some(({ claims }) => claims.length > 0)) return CLEAR
    const modelled = surfaces.flatMap((surface) => {
      const model = input.models.find(({ languages }) => languages.includes(surface.language))
      return model ? [{ surface, model }] : []
    })
    if (modelled.length === 0)
      return { kind: 'notRun', reason: 'no-text-model', args: { language: surfaces[0]?.language ?? 'und' } }
    return resultOf(modelled)
  },
}

function resultOf(modelled: readonly { readonly surface: ReadSurface; readonly model: TextModel }[]): CheckResult {
  return unsure(
    ...modelled.flatMap(({ surface, model }) => {
      const { margin, words } = readerOf(model).read(surface.text)
      if (margin <= 0) return []
      const quotes = words.map(({ start, end }) => surface.text.slice(start, end))
      return [
        {
          reason: 'alike',
          where: { path: surface.path, surface: surface.id },
          evidence: words.map(({ start, end }) => textEvidence(surface, start, end)),
          args: { words: quotes.join(', '), field: surface.id },
          confidence: 0.5,
          uncertainty: 'uncertain.alike',
        },
      ]
    }),
  )
}
