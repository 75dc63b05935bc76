/** Style of the printed page: A4, black on white, no request for a font or picture. Its hash stands in the page's own policy. */
export const PAGE_STYLE: string = `
@page { size: A4; margin: 18mm 16mm 20mm }
html { color: #000; background: #fff; font: 11pt/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
body { max-width: 178mm; margin: 0 auto; padding: 12mm 4mm; overflow-wrap: anywhere }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 5mm }
h2 { font-size: 13pt; margin: 8mm 0 3mm; padding-bottom: 1mm; border-bottom: .4mm solid #000; break-after: avoid }
h3 { font-size: 11pt; margin: 0 0 1mm; break-after: avoid }
p { margin: 0 0 2mm }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 5mm; margin: 0 }
dt { font-weight: 600 }
dd { margin: 0; min-width: 0 }
ol, ul { margin: 0; padding: 0; list-style: none }
ol { counter-reset: point }
ol > li { counter-increment: point; position: relative; padding-inline-start: 9mm; margin-bottom: 5mm; break-inside: avoid }
ol > li::before { content: counter(point); position: absolute; inset-inline-start: 0; width: 6mm; text-align: center; font-weight: 600; border: .3mm solid #000; border-radius: 1mm }
ul > li { margin-bottom: 2mm; padding: 2mm 3mm; border: .3mm solid #666; break-inside: avoid }
q { font-weight: 600 }
html[dir=ltr] li :is(h3, p) { text-align: left }
html[dir=rtl] li :is(h3, p) { text-align: right }
time { white-space: nowrap }
.said { white-space: pre-line }
.answer { margin-top: 2mm; padding-inline-start: 3mm; border-inline-start: 1mm solid #000 }
.hash { font: 8.5pt/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace }
.room { height: 24mm; border: .3mm dashed #666 }
a { color: #000 }
footer { margin-top: 10mm; padding-top: 2mm; border-top: .3mm solid #666; font-size: 9pt }
@media print { body { max-width: none; padding: 0 } .source::after { content: " (" attr(href) ")"; font-size: 9pt } }
@media (max-width: 480px) { dl { grid-template-columns: 1fr } dd { margin-bottom: 2mm } }
`

/** `base64(sha256(PAGE_STYLE))`; a test holds them together. */
export const PAGE_STYLE_HASH: string = 'sha256-f1dOaRHBd5/kIbec84//I2VEtLm4NzjIiLNunTL9vO0='
