import type { VNode } from 'preact'
import { AudienceCard } from './audience/AudienceCard.tsx'
import { BusinessCard } from './business/BusinessCard.tsx'
import { CheckPanel } from './check/CheckPanel.tsx'
import { CreativeCard } from './creative/CreativeCard.tsx'
import { DestinationCard } from './destination/DestinationCard.tsx'
import { Header } from './Header.tsx'
import { Desk } from './presenter/Desk.tsx'
import { deskOpen } from './presenter/desk-state.ts'
import { Phone } from './preview/Phone.tsx'
import { ReportPage } from './report/ReportPage.tsx'
import { SubmitCard } from './report/SubmitCard.tsx'
import { StartOver } from './StartOver.tsx'
import { Examples } from './scenarios/Examples.tsx'
import { tab, view } from './state/store.ts'
import { t } from './strings/t.ts'
import { Tabs } from './Tabs.tsx'

const Form = (): VNode => (
  <form class="form" aria-label={t('form')} onSubmit={(event) => event.preventDefault()}>
    <BusinessCard />
    <CreativeCard />
    <DestinationCard />
    <AudienceCard />
    <StartOver />
  </form>
)

export function App(): VNode {
  const isReport = view.value === 'report'
  return (
    <div class="app" data-tab={tab.value} data-presenting={deskOpen.value || undefined}>
      <Header />
      {isReport ? (
        <ReportPage />
      ) : (
        <main class="work">
          <h1 class="vh">{t('form')}</h1>
          <Form />
          <Phone />
          <aside class="side" aria-label={t('checkTitle')}>
            <CheckPanel />
            <Examples />
            <SubmitCard />
          </aside>
        </main>
      )}
      {!isReport && <Tabs />}
      <Desk />
    </div>
  )
}
