type Described = Readonly<Record<string, string>>

/** What each part is. The page is not made where the views have a part that is not here, or the other way round. */
export const PARTS: Described = {
  panel: 'the whole of it: its background, border and corners',
  head: 'the line with the name, the platform and the market',
  outcome: 'the band with the outcome and what to do about it',
  empty: 'what stands there before anything was checked',
  creative: '“Your ad”: the fields, files and settings with their marks',
  list: 'the list of findings',
  finding: 'one finding, open or closed',
  fix: 'a fix with its two lines of difference',
  later: 'rules that start later',
  coverage: 'what was checked and what could not be',
  appeal: 'the page on which an appeal is put together',
  rejection: 'the page on which a rejection is explained',
  foot: 'the last line: bytes sent, version of the rules, time taken',
  button: 'every labelled button',
}

export const SLOTS: Described = {
  head: 'after the name in the first line',
  empty: 'in place of the words before anything was checked',
  foot: 'after the last line',
}

export const STYLES: Described = {
  '--preclear-accent': 'buttons, links and focus; made darker or lighter until text in it can be read',
  '--preclear-accent-fill': 'fill of the first button, taken as it is; without it the accent',
  '--preclear-accent-on': 'text on that fill. Set both or neither',
  '--preclear-font': 'font of everything; `inherit` takes that of the page',
  '--preclear-font-mono': 'addresses and hashes',
  '--preclear-radius': 'corners of the panel; inner corners are two thirds and a third of it',
  '--preclear-surface': 'background',
  '--preclear-text': 'text; quieter text and lines are mixed from it',
}

/** Members that every form control has, and what needs no comment in the source. */
export const MEMBERS: Described = {
  precheck:
    'checks, explains and fixes: what `createPrecheck` gives. Without it a `report` is shown with the names of its rules',
  density: 'how close its rows stand. Default: by its own width',
  form: 'the form it belongs to',
  name: 'under which the form sends `value`',
  validity: 'as of any form control',
  validationMessage: 'why the form is held back, in the language of the element',
  'checkValidity()': 'false where the form is held back',
  'reportValidity()': 'the same, and says so to the person',
}

/** Fields of an ad that need no comment in the contract. */
export const FIELDS: Described = {
  id: 'a name of yours for the ad; the report carries it',
  advertiser: 'who advertises: [advertiser](#advertiser)',
  targeting: 'where the ad runs and who is to see it: [targeting](#targeting)',
  text: 'its words, field by field: [text](#text)',
  media: 'its pictures, videos and music: [media](#media)',
  landingPage: 'where a click leads: [landingPage](#landingpage)',
  flags: 'what was declared about the ad: [flags](#flags)',
  flight: 'when it runs: [flight](#flight)',
  'advertiser.name': 'the name it trades under',
  'targeting.maxAge': 'whole years',
  'targeting.interests': 'interests the audience is chosen by, in words',
  'targeting.customAudiences': 'names of audiences of your own',
  'targeting.postalCodes': 'postal codes the audience is chosen by',
  'targeting.householdIncome': 'bands of income the audience is chosen by',
  'text.displayName': 'the name above the ad',
  'text.appName': 'the name of the app it promotes',
  'text.headline': 'the headline',
  'text.body': 'the caption',
  'text.cta': 'the words on the button',
  'text.disclaimer': 'the small print',
  'text.promoCode': 'a code to type in',
  'text.copy': 'text whose field is not known: all words of an ad in one piece',
  'media.id': 'a name of yours that no other medium of the ad has; findings carry it',
  'media.kind': 'picture, moving picture or sound',
  'media.name': 'its file name',
  'landingPage.url': 'its address',
  'landingPage.html': 'its source, if you have it; it is never fetched',
  'landingPage.text': 'its words, if you have them',
  'flags.aiGenerated': 'made or changed by a generative model',
  'flags.aiDisclosed': 'the ad says so',
  'flags.brandedContent': 'somebody was paid to show the brand',
  'flags.brandedContentDisclosed': 'the ad says so',
  'flight.from': 'first day',
  'flight.to': 'last day',
}

/** What an issue of each code is about. Codes that are not here are shown with what was expected where they are raised. */
export const ISSUES: Described = {
  nothing_to_check: 'neither words nor media were given',
  wrong_type: 'something of another kind was expected there',
  unknown_key: 'a name that nothing is called, often a slip of the pen',
  unknown_market: 'no ISO 3166-1 code of a country',
  unknown_language: 'no BCP 47 tag',
  bad_date: 'no date, or no time where one is needed',
  dates_out_of_order: 'the end lies before the beginning',
  ages_out_of_order: 'the oldest age lies below the youngest',
  too_long: 'more text, entries or bytes than are read',
  lone_surrogate: 'half a character: the text was cut in the middle of one',
  duplicate_id: 'two media of one name',
  unknown_platform: 'no pack has rules for the platform',
  not_json: 'text that is no JSON, or JSON nested too deep',
}
