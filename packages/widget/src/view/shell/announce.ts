/** While typing, only a pause is spoken into. */
const PAUSE_MS = 1500

/** One polite sentence when something changed; while typing only after a pause, and never twice the same. */
export class Announcer {
  #last = ''
  #news = ''
  #waiting = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #say: (sentence: string) => void

  constructor(say: (sentence: string) => void) {
    this.#say = say
  }

  /** @param line what the result says now @param news the answer to a person's last act */
  follow(line: string, news: string): void {
    if (news !== this.#news) {
      // A person's own act is answered at once, and its answer already says how much is left.
      this.#news = news
      this.#last = line
      this.stop()
      this.#say(news)
    } else if (line !== this.#waiting) {
      this.stop()
      this.#waiting = line
      if (!line || line === this.#last) return
      const speak = (): void => {
        this.#last = line
        this.#say(line)
      }
      this.#timer = setTimeout(speak, this.#last ? PAUSE_MS : 0)
    }
  }
  stop(): void {
    clearTimeout(this.#timer)
    this.#waiting = ''
  }
}
