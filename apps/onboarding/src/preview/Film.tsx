import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { firstFrame } from '../creative/media-facts.ts'
import { t } from '../strings/t.ts'
import { Icon } from '../ui/Icon.tsx'

/** The film stands still until somebody starts it: it may flash, and playing takes time from the check. */
export function Film({ url }: { url: string }): VNode {
  const video = useRef<HTMLVideoElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const toggle = (): void => {
    const { current } = video
    // Rejects where the film ends or is taken away before it began.
    if (current?.paused) void current.play().catch(() => setPlaying(false))
    else current?.pause()
  }
  return (
    <>
      <video
        ref={video}
        class="art"
        src={firstFrame(url)}
        muted
        loop
        playsInline
        preload="metadata"
        aria-hidden="true"
        tabIndex={-1}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
      />
      <button
        class="play"
        type="button"
        aria-label={t(isPlaying ? 'pause' : 'play')}
        data-playing={isPlaying}
        onClick={toggle}
      >
        <span>
          <Icon name={isPlaying ? 'pause' : 'play'} size={24} />
        </span>
      </button>
    </>
  )
}
