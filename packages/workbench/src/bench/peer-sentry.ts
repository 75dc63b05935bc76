import {
  buildFeedbackIntegration,
  feedbackModalIntegration,
  feedbackScreenshotIntegration,
} from '@sentry-internal/feedback'
import { offer } from './peer.ts'

const build = buildFeedbackIntegration({
  getModalIntegration: () => feedbackModalIntegration,
  getScreenshotIntegration: () => feedbackScreenshotIntegration,
})
const feedback = build({ autoInject: false })
type Form = Awaited<ReturnType<typeof feedback.createForm>>
let form: Form | undefined

/** The form, open. */
offer({
  async mount() {
    form = await feedback.createForm()
    form.appendToDom()
    form.open()
  },
  // `remove()` leaves the host of its shadow root behind: the last one is the one in use.
  seen: () => [...document.querySelectorAll('#sentry-feedback')].at(-1)?.shadowRoot?.querySelector('form'),
  unmount() {
    form?.removeFromDom()
    feedback.remove()
  },
})
