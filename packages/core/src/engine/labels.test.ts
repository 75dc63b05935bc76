import { describe, expect, it } from 'vitest'
import { createExplainer } from './explain.ts'

const { label } = createExplainer([])

describe('the words of fixes', () => {
  it.each([
    ['fix.take-out', { quote: 'guaranteed' }, 'Take out “guaranteed”'],
    ['fix.reword', { quote: 'x', text: 'See how it works.' }, 'Say “See how it works.” instead'],
    ['fix.shorten', { field: 'body' }, 'Shorten: Caption'],
    ['fix.declare', { flag: 'aiDisclosed' }, 'Turn on: AI-made label'],
    ['fix.add-wording', { wording: '18+' }, 'Add “18+”'],
    ['fix.set-age', { minAge: 18 }, 'Start the audience at 18'],
    ['fix.remove-setting', { field: 'postalCodes' }, 'Target without: Postal codes'],
    ['fix.remove-markets', { markets: 'ID, MY' }, 'Leave out Indonesia and Malaysia'],
    ['fix.set-cta', { value: 'Learn more' }, 'Change the button to Learn more'],
    ['notRun.some-new-reason', {}, 'some new reason'],
  ])('%s', (id, args, said) => {
    expect(label(id, args, 'en')).toBe(said)
  })

  it('shows a hostile value as plain text', () => {
    expect(label('fix.take-out', { quote: '{field} <b>' }, 'en')).toBe('Take out “{field} <b>”')
  })
})
