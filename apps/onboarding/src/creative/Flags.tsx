import type { VNode } from 'preact'
import { draft, edit } from '../state/store.ts'
import { t } from '../strings/t.ts'
import { Switch } from '../ui/Field.tsx'
import { FieldLine, isBad } from '../ui/FieldLine.tsx'

const AI = ['/flags/aiDisclosed', '/flags/aiGenerated']
const BRANDED = ['/flags/brandedContentDisclosed', '/flags/brandedContent']

/** What the advertiser knows and no picture shows. A label switch appears with the thing it labels. */
export function Flags(): VNode {
  const now = draft.value
  return (
    <fieldset class="f" aria-labelledby="flags-label">
      <div class="l">
        <span id="flags-label">{t('flags')}</span>
      </div>
      <div class="switches">
        <Switch
          label={t('aiGenerated')}
          on={now.aiGenerated}
          onChange={(aiGenerated) => edit({ aiGenerated, aiDisclosed: aiGenerated && now.aiDisclosed })}
        />
        {(now.aiGenerated || now.aiDisclosed) && (
          <div class="sub">
            <Switch
              label={t('aiDisclosed')}
              on={now.aiDisclosed}
              bad={isBad(AI)}
              describedBy="ai-said"
              onChange={(aiDisclosed) => edit({ aiDisclosed })}
            />
          </div>
        )}
        <FieldLine id="ai-said" paths={AI} />
        <Switch
          label={t('brandedContent')}
          on={now.brandedContent}
          onChange={(brandedContent) =>
            edit({ brandedContent, brandedContentDisclosed: brandedContent && now.brandedContentDisclosed })
          }
        />
        {(now.brandedContent || now.brandedContentDisclosed) && (
          <div class="sub">
            <Switch
              label={t('brandedContentDisclosed')}
              on={now.brandedContentDisclosed}
              bad={isBad(BRANDED)}
              describedBy="branded-said"
              onChange={(brandedContentDisclosed) => edit({ brandedContentDisclosed })}
            />
          </div>
        )}
        <FieldLine id="branded-said" paths={BRANDED} />
        <Switch label={t('spark')} on={now.spark} onChange={(spark) => edit({ spark })} />
      </div>
    </fieldset>
  )
}
