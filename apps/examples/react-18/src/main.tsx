import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../../style.css'
import { CampaignForm } from './CampaignForm.tsx'

/** Starting over is a new form: the old one is unmounted with everything in it. */
function App() {
  const [turn, setTurn] = useState(0)
  return <CampaignForm key={turn} onStartOver={() => setTurn(turn + 1)} />
}

const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
