/** The language shown. Whatever reads it is drawn anew when it changes, without a reload. */

export type Lang = 'ru' | 'en'

/** Russian first, as on the seam. */
export const LANGS: readonly Lang[] = ['ru', 'en']

// Until the saved choice arrives, the language the web view was started in.
let current = $state<Lang>(navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en')
mark()

export const language = {
  get current(): Lang {
    return current
  },

  get other(): Lang {
    return current === 'ru' ? 'en' : 'ru'
  },

  /** The language of the interface, then the other: the order in which a name is asked for in both. */
  get order(): readonly [Lang, Lang] {
    return [this.current, this.other]
  },

  /** Switches the whole window, and tells the web view, for hyphens, spelling and screen readers. */
  set(lang: Lang): void {
    current = lang
    mark()
  },
}

function mark(): void {
  document.documentElement.lang = current
}
