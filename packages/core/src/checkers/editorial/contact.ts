import { type Flaw, matches } from './flaw.ts'

export type Contact = 'phone' | 'email' | 'url' | 'handle' | 'hashtag' | 'card'

/** Every repetition is bounded and starts at an edge: time stays linear whatever the text. */
const PATTERNS: Readonly<Record<Contact, RegExp>> = {
  email: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,20}/gi,
  // A bare name counts with an ending that is no English word, or with a path.
  url: /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"'“”«»()]{2,400}|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:(?:com|net|org|shop|store|online|site|info|biz|app|dev|xyz|club|live|link|top|edu|gov|io|ai|co|ru|uk|de|fr|es|pl|nl|br|mx|jp|cn|kr|vn|th|ph|sg|id|tr|ua|kz|se|dk|fi|pt|gr|ae|sa|au|nz|ca|eu)(?![\w-]|\.\w)(?:[/?#][^\s<>"'“”«»()]{0,400})?|[a-z]{2,20}\/[^\s<>"'“”«»()]{1,400})|(?<![а-яё0-9.-])[а-яё0-9-]{1,63}\.рф(?![а-яё])/gi,
  handle: /(?<![\w@./])@[a-z_]\w{1,30}(?:\.\w{1,30}){0,3}/gi,
  hashtag: /(?<![\p{L}\p{N}_&/])[#＃][\p{N}_]{0,30}[\p{L}_][\p{L}\p{M}\p{N}_]{0,140}/gu,
  // International, area code in brackets, North American, Russian, leading zero (French pairs, others), after "call".
  phone:
    /(?<![\w+.,-])(?:\+\d(?:[ ().-]{0,2}\d){7,14}|\(\d{2,5}\)[ -]?\d{2,4}(?:[ -]?\d{2,4}){1,3}|(?:1[ .-])?[2-9]\d\d[ .-]\d{3}[ .-]\d{4}|8[ (-]{1,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d\d[ -]?\d\d|0\d(?:[ .-]\d\d){4}|0\d{1,4}[ -]\d{3,4}[ -]?\d{3,4}|08\d{8,11}|(?<=\b(?:call|tel|phone|text|sms|whatsapp|wa|telp|hp|hubungi|llama|llame|ligue)[ .:]{1,3})\d{7,12})(?![\w]|[.,-]\d)/gi,
  card: /(?<![\w-])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d\d([ -]?)\d{6}\2\d{5})(?![\w]|-\d)/g,
}

/** Small words that lead to an address and mean nothing without it: "order at", "made with". */
const LEAD = /(?<=\s)(?:at|on|via|to|with|by|en|a|con|di|ke|oleh|dengan|на|по|с|в|от)\s$/i

export function contacts(text: string, contact: Contact): Flaw[] {
  return matches(text, PATTERNS[contact], (found) => {
    if (contact === 'card' && !passesLuhn(found)) return undefined
    return contact === 'phone' && /(?:[ .]000){2}$/.test(found) ? undefined : ['']
  }).map((flaw) => {
    const tail = /[.,;:!?…]+$/.exec(text.slice(flaw.start, flaw.end))?.[0].length ?? 0
    const lead = LEAD.exec(text.slice(Math.max(0, flaw.start - 9), flaw.start))?.[0].length ?? 0
    return { ...flaw, end: flaw.end - tail, from: flaw.start - lead }
  })
}

/** Whether a piece of text holds a web or mail address, where signs and full stops are in order. */
export function hasAddress(piece: string): boolean {
  return piece.search(PATTERNS.url) >= 0 || piece.search(PATTERNS.email) >= 0
}

/** The checksum of payment cards. */
function passesLuhn(number: string): boolean {
  const digits = Array.from(number.replace(/\D/g, ''), Number).reverse()
  const sum = digits.reduce((all, digit, i) => all + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}
