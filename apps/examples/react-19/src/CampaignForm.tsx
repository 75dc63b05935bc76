import { type CreativeInput, createPrecheck, type Outcome } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'
import { PreclearCheck } from '@preclear/widget/react'
import { useState } from 'react'

const precheck = createPrecheck({ packs: [tiktok] })

interface Draft {
  readonly body: string
  readonly market: string
  readonly age: number
}

/** From the form to the check; nothing to check while nothing is written. */
function creativeOf({ body, market, age }: Draft): CreativeInput | undefined {
  if (!body.trim()) return undefined
  return { platform: 'tiktok', text: { body }, targeting: { countries: [market], minAge: age } }
}

/** From a fix to the form. */
function draftOf({ text, targeting }: CreativeInput): Draft {
  const body = (typeof text === 'string' ? text : text?.body) ?? ''
  return { body, market: targeting?.countries?.[0] ?? 'US', age: targeting?.minAge ?? 18 }
}

export function CampaignForm({ onStartOver }: { readonly onStartOver: () => void }) {
  const [draft, setDraft] = useState<Draft>({ body: '', market: 'US', age: 18 })
  const [outcome, setOutcome] = useState<Outcome>()
  const [isSent, setSent] = useState(false)
  const edit = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setOutcome(undefined)
    setSent(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setSent(true)
      }}
    >
      <div className="fields">
        <h1>New ad</h1>
        <label>
          Ad text
          <textarea required value={draft.body} onChange={(event) => edit({ body: event.target.value })} />
        </label>
        <Audience draft={draft} edit={edit} />
        <div className="acts">
          <button type="submit" disabled={!outcome || outcome === 'likely_rejected'}>
            Submit ad
          </button>
          <button type="button" className="quiet" onClick={onStartOver}>
            Start over
          </button>
          <output>{isSent ? 'Sent to review.' : ''}</output>
        </div>
      </div>
      <PreclearCheck
        precheck={precheck}
        creative={creativeOf(draft)}
        requires="no-rejects"
        onReport={({ report }) => setOutcome(report.outcome)}
        onFix={({ creative }) => setDraft(draftOf(creative))}
        onUndo={({ creative }) => setDraft(draftOf(creative))}
      />
    </form>
  )
}

interface AudienceProps {
  readonly draft: Draft
  readonly edit: (part: Partial<Draft>) => void
}

function Audience({ draft, edit }: AudienceProps) {
  return (
    <div className="pair">
      <label>
        Market
        <select value={draft.market} onChange={(event) => edit({ market: event.target.value })}>
          <option value="US">United States</option>
          <option value="GB">United Kingdom</option>
          <option value="ID">Indonesia</option>
          <option value="SA">Saudi Arabia</option>
        </select>
      </label>
      <label>
        Audience from
        <input
          type="number"
          min="13"
          max="65"
          value={draft.age}
          onChange={(event) => edit({ age: Number(event.target.value) })}
        />
      </label>
    </div>
  )
}
