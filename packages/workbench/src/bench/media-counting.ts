/** Counts what is read of files in this thread. It slows reading down: nothing is timed beside it. */
export function countReads(): () => number {
  let bytes = 0
  const { arrayBuffer, stream } = Blob.prototype
  Blob.prototype.arrayBuffer = async function () {
    const buffer = await arrayBuffer.call(this)
    bytes += buffer.byteLength
    return buffer
  }
  Blob.prototype.stream = function () {
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        controller.enqueue(chunk)
      },
    })
    return stream.call(this).pipeThrough(counted)
  }
  return () => {
    const read = bytes
    bytes = 0
    return read
  }
}
