/** `sha256-9f2c…` → `9f2c…41ab`: enough to compare by eye. */
export const shortDigest = (digest: string): string => {
  const hex = digest.replace(/^sha256-/, '')
  return hex.length > 10 ? `${hex.slice(0, 4)}…${hex.slice(-4)}` : hex
}
