import { countReads } from './media-counting.ts'

/** The worker of @preclear/media, and how many bytes it has read of files, told on the channel `read` to whoever asks. */
const take = countReads()
const channel = new BroadcastChannel('read')
channel.onmessage = ({ data }) => {
  if (data === 'ask') channel.postMessage(take())
}
await import('../../../media/src/worker.ts')
