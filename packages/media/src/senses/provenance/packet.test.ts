import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPacket } from './packet.ts'

const around = (inner: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${inner}</rdf:RDF></x:xmpmeta>`
const URI = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

describe('properties of XMP', () => {
  it.for([
    ['an attribute', `<rdf:Description Iptc4xmpExt:DigitalSourceType="${URI}"/>`],
    ['in single quotes', `<rdf:Description rdf:about='' Iptc4xmpExt:DigitalSourceType = '${URI}'>x</rdf:Description>`],
    ['an element', `<rdf:Description><a:DigitalSourceType>\n ${URI}\n</a:DigitalSourceType></rdf:Description>`],
    ['a resource', `<rdf:Description><a:DigitalSourceType rdf:resource="${URI}"/></rdf:Description>`],
    ['in a list', `<a:DigitalSourceType><rdf:Bag><rdf:li>${URI}</rdf:li></rdf:Bag></a:DigitalSourceType>`],
    ['behind a comment', `<!-- <a> > --><rdf:Description a:DigitalSourceType="${URI}"/>`],
    ['behind an attribute with a bracket', `<rdf:Description b:c="1 > 0" a:DigitalSourceType="${URI}"/>`],
  ] as const)('%s', ([, inner]) => {
    expect(readPacket(around(inner))).toEqual([{ key: 'xmp:digitalsourcetype', text: URI }])
  })

  it('gives every program of the history, and entities as what they stand for', () => {
    const history = ['Adobe Photoshop 25.1', 'Rock &amp; Roll &#65;&#x42; &lt;3 &unknown;'].map(
      (agent) => `<rdf:li stEvt:softwareAgent="${agent}"/>`,
    )
    expect(readPacket(around(`<xmpMM:History><rdf:Seq>${history.join('')}</rdf:Seq></xmpMM:History>`))).toEqual([
      { key: 'xmp:softwareagent', text: 'Adobe Photoshop 25.1' },
      { key: 'xmp:softwareagent', text: 'Rock & Roll AB <3 &unknown;' },
    ])
  })

  it('leaves alone what tells nothing', () => {
    expect(readPacket(around('<rdf:Description dc:format="image/jpeg" tiff:Make="Midjourney"/>'))).toEqual([])
  })

  it.for([
    ['open brackets', '<'.repeat(300_000)],
    ['open quotes', '<a b="'.repeat(100_000)],
    ['nested tags', '<a>'.repeat(300_000)],
    ['equals signs', `<a ${'='.repeat(500_000)}>`],
    ['empty attributes', `<a ${'b="" '.repeat(150_000)}>`],
    ['entities', `<a:Credit>${'&#x10ffff;&'.repeat(80_000)}</a:Credit>`],
    ['comments without end', '<!--'.repeat(200_000)],
  ] as const)('takes bounded time for %s', ([, xmp]) => {
    const began = performance.now()
    readPacket(xmp)
    expect(performance.now() - began).toBeLessThan(1500)
  })

  it('reads any text without failing', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      'a:Credit',
      'rdf:resource',
      '&#0;',
      '&#x110000;',
      '?',
      '!--',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readPacket(pieces.join(''))))
  })
})
