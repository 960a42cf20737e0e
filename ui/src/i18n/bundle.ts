/** The messages of both languages, from the one tree that the Rust side embeds too. */

import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import { number } from './format'
import { language, type Lang } from './language.svelte'

/** Values for the variables of a message: a count as a number, the rest as text already formatted. */
export type Values = Record<string, string | number>

const sources = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true })

/** The bundles made so far: reading a tree takes a moment at the start, and most people stay with one language. */
const bundles: Partial<Record<Lang, FluentBundle>> = {}

/** Whether there is a message or an attribute with this key. */
export function has(key: string): boolean {
  return pattern(language.current, key) !== null
}

/** The message, or the attribute `message.attribute`, in one language. A key that is not there comes back as it is. */
export function textIn(lang: Lang, key: string, values: Values = {}): string {
  const found = pattern(lang, key)
  if (found === null) {
    console.error(`no message ${key} in ${lang}`)
    return key
  }
  const errors: Error[] = []
  const text = bundle(lang).formatPattern(found, variables(lang, values), errors)
  for (const error of errors) console.error(`message ${key} in ${lang}: ${error.message}`)
  return text
}

/** A count: it chooses the plural form and is shown as every other number. */
class Count extends FluentNumber {
  constructor(
    value: number,
    private readonly lang: Lang,
  ) {
    super(value)
  }

  override toString(): string {
    return number(this.value, 3, this.lang)
  }
}

function bundle(lang: Lang): FluentBundle {
  return (bundles[lang] ??= made(lang))
}

function made(lang: Lang): FluentBundle {
  // Isolation marks are for mixed writing directions; here they would only end up in copied text.
  const bundle = new FluentBundle(lang, { useIsolating: false })
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/locales/${lang}/`)) bundle.addResource(new FluentResource(bound(text)))
  }
  return bundle
}

/**
 * Russian as it is set: a line ends neither with a word of one or two letters nor before a dash.
 * English messages have no such words, for they are told apart by their letters.
 */
function bound(messages: string): string {
  const short = /([\s\u00a0(\u00ab])([\u0400-\u04ff]{1,2}) (?=\S)/g
  // Twice, as one short word often follows another.
  return messages.replaceAll(' \u2014', '\u00a0\u2014').replace(short, '$1$2\u00a0').replace(short, '$1$2\u00a0')
}

function pattern(lang: Lang, key: string) {
  const [id = '', attribute] = key.split('.')
  const message = bundle(lang).getMessage(id)
  return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null
}

function variables(lang: Lang, values: Values): Record<string, FluentVariable> {
  const wrapped = Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? new Count(value, lang) : value])
  return Object.fromEntries(wrapped) as Record<string, FluentVariable>
}
