/** A sales story as the presenter tells it, in one language. */
export interface Story {
  readonly title: string
  /** What the advertiser decides, for the button: one for each choice of the scenario. */
  readonly choices: readonly string[]
  /** What to say, in order. */
  readonly say: readonly string[]
}
export type ScenarioId = 'weight-loss-tea' | 'loan-app' | 'skin-cream' | 'crypto-signals' | 'made-with-ai' | 'clay-mugs'
export type Stories = Readonly<Record<ScenarioId, Story>>

export const enStories: Stories = {
  'weight-loss-tea': {
    title: 'Weight-loss tea',
    choices: ['Sell it as a drink, not for weight'],
    say: [
      'A tea shop in Jakarta writes its first ad. The promise is underlined before anything is submitted.',
      'Apply both fixes: the promise goes, the audience starts at 18. Each was tested before it was offered.',
      'Indonesia takes no weight-loss products. This is plain herbal tea, and the owner says so with C.',
    ],
  },
  'loan-app': {
    title: 'Loan app',
    choices: ['Add the licence it holds'],
    say: [
      'A licensed lender in Manila promises a yes to everyone. Read the why aloud.',
      'Apply the tested fix. The promise is gone, and the honest sentence stays.',
      'Lending needs a licence. No tool can invent one: the lender declares the one it holds with C.',
    ],
  },
  'skin-cream': {
    title: 'Skin cream',
    choices: ['Say it in her own words'],
    say: [
      'A small brand in Mexico writes that its cream cures two diseases in three days.',
      'The check reads Spanish and quotes the words. Apply the fix: the cure goes, the rest stays.',
      'The owner can also write her own sentence with C. It is checked again at once.',
    ],
  },
  'crypto-signals': {
    title: 'Crypto signals',
    choices: ['Say what the course teaches'],
    say: [
      'A course in Almaty promises a sure profit of 30 percent a month from trading signals.',
      'The profit and the month are read together: that is what makes it a promise. Apply the fix.',
      'What is left is short. With C the owner says what the course teaches, and it stays clean.',
    ],
  },
  'made-with-ai': {
    title: 'AI-made pictures',
    choices: [],
    say: [
      'Every word is fine. The pictures were made with AI, and nothing says so.',
      'One tested fix switches the label on. The words stay as they are.',
    ],
  },
  'clay-mugs': {
    title: 'Silent film with bars',
    choices: ['Add a tune of her own'],
    say: [
      'A pottery exported its film twice: bars on every side, no sound, and a code to scan at its end. It was looked at here, not uploaded.',
      'No tool may choose the music. With C the owner adds a tune of her own.',
      'Make the fixed copy: bars and code go, and the new film is checked before it is offered. Use it.',
    ],
  },
}
