/** The same with room for `length`, twice that where it has to grow. */
export function enlarged(old: Int32Array, length: number): Int32Array {
  if (length <= old.length) return old
  const next = new Int32Array(length * 2)
  next.set(old)
  return next
}
