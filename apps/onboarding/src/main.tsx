import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './App.tsx'
import { startShowing } from './creative/media-facts.ts'
import { startPresenting } from './presenter/desk-state.ts'
import './styles/app.css'

import { startEngine } from './state/engine.ts'
import { startChecking } from './state/live-check.ts'
import { startKeeping, theme } from './state/store.ts'
import { direction, language, speak, t, wantedLanguage } from './strings/t.ts'

effect(() => {
  const root = document.documentElement
  root.lang = language.value
  root.dir = direction.value
  root.style.colorScheme = theme.value === 'system' ? '' : theme.value
  document.title = `Preclear: ${t('before').toLocaleLowerCase(language.value)}`
})

/** The app after its first language is there, so that nobody sees it change words. */
async function start(): Promise<void> {
  await speak(wantedLanguage())
  await startKeeping(language)
  startShowing()
  startEngine()
  startChecking()
  startPresenting()
  const root = document.getElementById('app')
  if (root) render(<App />, root)
}
void start()

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('./sw.js').catch(() => undefined)
