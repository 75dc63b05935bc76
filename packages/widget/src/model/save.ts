/** Hands text over as a file, from this browser to this computer. */
export function saveAs(name: string, type: string, text: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name)
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Opens a document of our own in a tab and asks for the printer. False where the browser does not open tabs. */
export function printDocument(html: string): boolean {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
  const tab = window.open(url, '_blank')
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  tab?.addEventListener('load', () => tab.print())
  return tab !== null
}
