import { directionOf } from '../../contracts/language.ts'
import { allAttachments, answerSentence, placesOf, quotesOf, signatureOf, sizeOf } from '../answer.ts'
import type { AppealPacket, Disputed, Stood } from '../packet.ts'
import { languageTag, marketNames, timeOf, visible, visibleSentence, webAddress } from '../plain.ts'
import { type AppealWords, ENGLISH_WORDS } from '../words.ts'
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts'

/** HTML that was escaped; the only thing that is ever put between tags. */
type Html = string & { readonly html: true }

/**
 * The packet as one HTML document to read, print or save as PDF: no script, no request, no style but its own, also by its
 * own policy. All text is escaped; words of the ad keep their own direction, and hidden characters are shown by their code.
 */
export function toPage(packet: AppealPacket, words: AppealWords = ENGLISH_WORDS): string {
  const language = languageTag(words.language)
  const policy = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`
  return `${join([
    raw('<!doctype html>\n'),
    raw(`<html lang="${language}" dir="${directionOf(language)}">\n<head>\n<meta charset="utf-8">\n`),
    raw(`<meta http-equiv="Content-Security-Policy" content="${policy}">\n`),
    raw('<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n'),
    tag('title', text(`${words.title} ${packet.creative.id ?? packet.creativeHash.slice(0, 15)}`)),
    raw(`\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`),
    tag('h1', text(words.title)),
    raw('\n'),
    summaryOf(packet, words),
    section(
      words.statement,
      tag('p class="said" dir="auto"', packet.statement.trim() === '' ? text(words.none) : text(packet.statement)),
    ),
    section(words.disputed, pointsOf(packet.disputed, words)),
    packet.acknowledged.length > 0 ? section(words.acknowledged, pointsOf(packet.acknowledged, words)) : raw(''),
    section(words.attachments, attachmentsOf(packet, words)),
    raw('\n'),
    tag('footer', text(words.footer)),
    raw('\n</body>\n</html>\n'),
  ])}`
}

function summaryOf(packet: AppealPacket, words: AppealWords): Html {
  const { creative, creativeHash, engine, packs, rulesOf } = packet
  const markets = marketNames(packet.markets, words.language)
  const row = (label: string, value: Html): Html => join([tag('dt', text(label)), tag('dd', value), raw('\n')])
  return tag(
    'dl',
    join([
      ...(creative.id === undefined ? [] : [row(words.ad, bdi(creative.id))]),
      row(words.platform, bdi(packet.platform)),
      row(words.markets, text(markets || words.none)),
      row(words.date, time(timeOf(packet.createdAt))),
      row(words.checkedWith, join([bdi(engine), ...packs.map((pack) => packOf(pack)), text(' · '), time(rulesOf)])),
      row(words.contentHash, hash(creativeHash.replace(/^sha256-/, ''))),
    ]),
  )
}

function packOf({ id, version, digest }: AppealPacket['packs'][number]): Html {
  return join([text(' · '), bdi(`${id} ${version}`), text(' '), hash(digest.slice(0, 19))])
}

function pointsOf(findings: readonly (Disputed | Stood)[], words: AppealWords): Html {
  if (findings.length === 0) return tag('p', text(words.none))
  return tag('ol', join(findings.map((finding) => pointOf(finding, words))))
}

function pointOf(finding: Disputed | Stood, words: AppealWords): Html {
  const { sentence, source, ruleId, answer } = finding
  const spoken = languageTag(sentence.language)
  const own = `lang="${spoken}" dir="${directionOf(spoken)}"`
  const url = webAddress(source.url)
  const title = bdi(source.title)
  const signature = signatureOf(finding)
  const proof = answer.kind === 'substantiated' ? answer.proof.flatMap((one) => linkOf(one.url)) : []
  return tag(
    'li',
    join([
      tag(`h3 ${own}`, sentenceText(sentence.title)),
      sentence.why === '' ? raw('') : tag(`p ${own}`, sentenceText(sentence.why)),
      ...quotesOf(finding).map((quote) => labelled(words.inTheAd, tag('q dir="auto"', bdi(quote)))),
      ...placesOf(finding).map((place) => labelled(words.inTheAd, bdi(place))),
      labelled(words.rule, bdi(ruleId)),
      tag('p', join([...sourceLabel(words, source.asOf), url === undefined ? title : link(url, title, 'source')])),
      raw('<div class="answer">'),
      labelled(words.answer, bdi(answerSentence(finding, words))),
      answer.note === undefined ? raw('') : tag('p class="said" dir="auto"', text(answer.note)),
      ...proof.map((one) => tag('p', one)),
      signature === '' ? raw('') : tag('p', bdi(signature)),
      raw('</div>'),
    ]),
  )
}

/** Every attachment with its hash, and empty room for what comes on paper. */
function attachmentsOf(packet: AppealPacket, words: AppealWords): Html {
  const items = allAttachments(packet).map(({ name, size, sha256, url }) =>
    tag(
      'li',
      join([
        bdi(name),
        size === undefined ? raw('') : join([text(' '), bdi(`(${sizeOf(size)})`)]),
        sha256 === undefined ? raw('') : join([raw('<br>'), hash(sha256)]),
        ...linkOf(url).map((one) => join([raw('<br>'), one])),
      ]),
    ),
  )
  const list = items.length > 0 ? tag('ul', join(items)) : tag('p', text(words.none))
  return join([list, raw('<div class="room"></div>')])
}

function section(heading: string, content: Html): Html {
  return join([raw('\n<section>'), tag('h2', text(heading)), content, raw('</section>')])
}

/** The date is set apart: in Arabic its parts would change places. */
function sourceLabel({ source }: AppealWords, date: string): readonly Html[] {
  const [before = '', ...after] = source.split('{date}')
  return [text(before), ...(after.length > 0 ? [time(date)] : []), text(`${after.join('{date}')}: `)]
}

function labelled(label: string, value: Html): Html {
  return tag('p', join([text(`${label}: `), value]))
}

function linkOf(url: string | undefined): readonly Html[] {
  const safe = url === undefined ? undefined : webAddress(url)
  return safe === undefined ? [] : [link(safe, bdi(safe))]
}

function time(value: string): Html {
  return tag('time dir="ltr"', text(value))
}

function link(url: string, content: Html, kind: 'source' | 'file' = 'file'): Html {
  return join([raw(`<a class="${kind}" rel="noreferrer noopener" href="${escaped(url)}">`), content, raw('</a>')])
}

function hash(value: string): Html {
  return tag('bdi class="hash"', text(value))
}

/** Words of others inside our own. */
function bdi(value: string): Html {
  return tag('bdi', text(value))
}

/** `open`: an element with its attributes, ours alone. */
function tag(open: string, content: Html): Html {
  return raw(`<${open}>${content}</${open.replace(/ .*/, '')}>`)
}

function text(value: string): Html {
  return raw(escaped(visible(value)))
}

function sentenceText(value: string): Html {
  return raw(escaped(visibleSentence(value)))
}

function join(parts: readonly Html[]): Html {
  return raw(parts.join(''))
}

/** Only for markup written in this file. */
function raw(markup: string): Html {
  return markup as Html
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}
