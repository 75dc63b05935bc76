import { type Precheck, PreclearError } from '@preclear/core'

/** Asked for something that needs the engine before any check has run. */
export class NotLoadedError extends PreclearError {
  constructor(what: string) {
    super('not_loaded', `${what}() needs the engine, which is still being fetched. Await check() first.`)
    this.name = 'NotLoadedError'
  }
}

/** A check whose code is fetched when it is first asked for. `onLoad` is called where an answer was given without it. */
export function createFacade(load: () => Promise<Precheck>, onLoad: () => void): Precheck {
  let inner: Precheck | undefined
  let isMissed = false
  const fetched = async (): Promise<Precheck> => {
    inner ??= await load()
    return inner
  }
  const ready = (what: string): Precheck => {
    if (!inner) throw new NotLoadedError(what)
    return inner
  }
  const asked = (): Precheck | undefined => {
    if (!inner && !isMissed) {
      isMissed = true
      fetched().then(onLoad, () => {
        isMissed = false
      })
    }
    return inner
  }
  return {
    check: async (creative, options) => (await fetched()).check(creative, options),
    checkText: (creative) => ready('checkText').checkText(creative),
    fix: (...given) => ready('fix').fix(...given),
    fixAll: (creative) => ready('fixAll').fixAll(creative),
    about: (ruleId, language) => asked()?.about(ruleId, language),
    explain: (report, language) => asked()?.explain(report, language) ?? [],
    label: (id, ...rest) => asked()?.label(id, ...rest) ?? id,
    get languages() {
      return inner?.languages ?? []
    },
    limits: (creative) => inner?.limits(creative) ?? {},
  }
}
