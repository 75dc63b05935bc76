import { renderSurveysPreview } from 'posthog-js/dist/surveys-preview.js'
import { offer } from './peer.ts'

const survey = {
  id: 's1',
  name: 'A survey',
  description: '',
  type: 'popover',
  questions: [{ type: 'open', question: 'What can we do better?', id: 'q1' }],
  appearance: {},
  conditions: null,
  start_date: null,
  end_date: null,
} as unknown as Parameters<typeof renderSurveysPreview>[0]['survey']

/** A survey with one open question, as its settings page shows it. */
offer({
  mount(host) {
    renderSurveysPreview({ survey, parentElement: host, previewPageIndex: 0 })
  },
  seen: (host) => host.querySelector('textarea'),
  unmount(host) {
    host.replaceChildren()
  },
})
