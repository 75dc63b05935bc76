/**
 * English of what is drawn before anything else has arrived: the head, the foot, and a check that waits or runs.
 * The rest of English comes with the parts that use it (`en.ts`).
 */
export const shell = {
  /** BCP 47 tag of this file; not shown. */
  language: 'en',
  title: 'Policy check',
  again: 'Check again',
  switchLanguage: 'Language',
  emptyTitle: 'Nothing to check yet',
  emptyLine: 'Write a text or add a file. We check as you go, here in your browser.',
  readyTitle: 'Ready to check',
  readyLine: 'We read the text, the settings and the files here in your browser, and send nothing.',
  /** Button that starts the check. */
  check: 'Check this ad',
  checking: 'Checking your ad',
  checkingStart: 'We are reading your ad.',
  /** The four outcomes. Never stronger than "likely"; never a promise. */
  likely_rejected: 'Likely rejected',
  likely_limited: 'Likely limited',
  needs_human: 'A person needs to look',
  no_issue_found: 'No issue found',
  bytes: { one: '{n} byte left your browser', other: '{n} bytes left your browser' },
  version: 'Rules {version}',
  seconds: '{n} s',
  retry: 'Try again',
  failTitle: 'We could not finish the check',
  partFailed: 'This part could not be loaded.',
  rejectedBefore: 'Already rejected? Explain the reason',
  /** Shown by the browser where a form needs a check first. */
  checkFirst: 'Check this ad before you go on.',
  languageFailed: 'We could not load {language}. You read English instead.',
} as const
