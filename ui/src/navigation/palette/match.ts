/**
 * Finding by name, whichever language and whichever keyboard layout the words were typed in.
 *
 * Letters are written as code points here because no product sentence stands in code.
 */

/** What can be found: by the names it has in either language, and by words that mean it. */
export interface Findable {
  names: readonly string[]
}

export interface Found<T> {
  item: T
  /** 0…1, higher is nearer. */
  score: number
}

// The three letter rows of the US and the Russian (JCUKEN) layout, key by key.
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC =
  '\u0451\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437\u0445\u044a\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434\u0436\u044d\u044f\u0447\u0441\u043c\u0438\u0442\u044c\u0431\u044e'

const toCyrillic = new Map([...LATIN].map((letter, place) => [letter, CYRILLIC[place]!]))
const toLatin = new Map([...CYRILLIC].map((letter, place) => [letter, LATIN[place]!]))

const YO = /\u0451/g
const YE = '\u0435'

/** Lower case, one form of each letter, yo as ye, and no marks around words. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(YO, YE)
    .replace(/[^\p{L}\p{N}%+#@.,]+/gu, ' ')
    .trim()
}

/** The same keys pressed on the other layout: `ghjtrn` for the Russian word it was meant to be, and back. */
export function otherLayout(text: string): string {
  const lower = text.toLowerCase()
  const map = [...lower].some((letter) => toLatin.has(letter) && !toCyrillic.has(letter)) ? toLatin : toCyrillic
  return [...lower].map((letter) => map.get(letter) ?? letter).join('')
}

/** What of `items` answers to `query`, nearest first; all of them, in their order, when it is empty. */
export function find<T extends Findable>(items: readonly T[], query: string): Found<T>[] {
  const asked = fold(query)
  if (asked === '') return items.map((item) => ({ item, score: 1 }))
  const swapped = fold(otherLayout(query.trim()))
  const found: Found<T>[] = []
  for (const item of items) {
    let score = 0
    for (const name of item.names) {
      const folded = fold(name)
      score = Math.max(score, nearness(folded, asked), nearness(folded, swapped) * 0.95)
    }
    if (score > 0) found.push({ item, score })
  }
  return found.sort((one, other) => other.score - one.score)
}

/** The text the layout was meant for, when only the other layout finds anything; otherwise `null`. */
export function layoutMeant(items: readonly Findable[], query: string): string | null {
  const asked = fold(query)
  if (asked === '') return null
  const swapped = otherLayout(query.trim())
  const meets = (words: string) => items.some(({ names }) => names.some((name) => nearness(fold(name), fold(words)) > 0))
  return !meets(query) && meets(swapped) ? swapped : null
}

/** 0 for no match; every word asked must begin a word of the name, or at least stand inside it. */
function nearness(name: string, asked: string): number {
  if (asked === '') return 0
  if (name === asked) return 1
  if (name.startsWith(asked)) return 0.9
  const words = name.split(/[ .,]+/)
  let sum = 0
  const parts = asked.split(' ')
  for (const part of parts) {
    if (words.some((word) => word.startsWith(part))) sum += 0.8
    else if (part.length > 2 && name.includes(part)) sum += 0.4
    else return 0
  }
  return sum / parts.length
}
