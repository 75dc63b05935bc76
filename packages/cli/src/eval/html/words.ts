import { type Html, html } from './html.ts'

/** Controls that would steer the page around them; line breaks and tabs are text. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** Words of an ad with its steering characters made visible: what hides in a text is often why it was found. */
export function shown(text: string): Html[] {
  return text
    .split(new RegExp(`(${STEERING.source})`, 'u'))
    .map((part) =>
      STEERING.test(part) && !/[\n\t\r]/.test(part)
        ? html`<span class="code" dir="ltr">U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}</span>`
        : html`${part}`,
    )
}

/** A short piece of an ad inside a sentence of ours: it keeps its direction to itself. */
export function quoted(text: string): Html {
  return html`<bdi>${shown(text)}</bdi>`
}

const numbers = new Intl.NumberFormat('en')

/** 1789 → `1,789` */
export function number(n: number): string {
  return numbers.format(n)
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}
