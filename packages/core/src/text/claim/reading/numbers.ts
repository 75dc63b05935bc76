/**
 * Reads a number as written in any of our languages: the last separator is decimal when one or two digits follow it or another sign
 * came before it; groups of exactly three are thousands (`1.000,50`, `1,000.50`, `1 000`), and in India of two before them (`1,00,000`).
 */
export function readNumber(written: string): number {
  const plain = written.replace(/[ '\u00a0]/g, '')
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  if (/^\d{1,2}(,\d{2})+,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}
