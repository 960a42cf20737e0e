/** A word about what was just done, with the way back. Nothing is asked that can be undone. */

import { toast } from 'svelte-sonner'
import { t } from '../i18n'

/** Long enough to read twice and to reach by keyboard (Alt T), in milliseconds. */
const STAYS = 8_000

/** As many as stand at once: more would cover the rows under them. */
const MOST = 2

/** A word said this shortly before another screen stands is about going there, in milliseconds; it goes along. */
const GOES_ALONG = 1_000

export interface Saying {
  undo?: () => void
  /** Another way on; its name follows the language as the text does. */
  action?: { label: string | (() => string); run: () => void }
  /** The word said before under the same name is replaced. */
  id?: string
  /** Stays until it is answered or closed. */
  stays?: boolean
  /** Something did not work: it can be closed, and stays when another screen is opened. */
  trouble?: boolean
}

interface Said {
  again: () => void
  at: number
  trouble: boolean
}

const said = new Map<string | number, Said>()

/**
 * Says `text` at the foot of the window; a text that is worked out is said again when the language changes. With `undo`
 * the toast offers it. Gives back how to take it away again.
 */
export function say(text: string | (() => string), options: Saying = {}): () => void {
  const { undo, action, id, stays = false, trouble = false } = options
  const offer = undo ? { label: t('action-undo'), run: undo } : action
  const shown: string | number = toast(inLanguage(text), {
    id,
    duration: stays ? Number.POSITIVE_INFINITY : STAYS,
    closeButton: trouble,
    action: offer ? { label: inLanguage(offer.label), onClick: () => offer.run() } : undefined,
    onDismiss: () => void said.delete(shown),
    onAutoClose: () => void said.delete(shown),
  })
  said.delete(shown)
  said.set(shown, { again: () => void say(text, { ...options, id: String(shown) }), at: performance.now(), trouble })
  const standing = toast.getActiveToasts().map((one) => one.id)
  for (const late of [...said.keys()].filter((one) => standing.includes(one)).slice(0, -MOST)) take(late)
  return () => take(shown)
}

/**
 * Another screen stands: what was done on the one before has been read, or is not worth covering this one. What was said
 * less than `goesAlong` milliseconds ago stays.
 */
export function leaveSaid(goesAlong = GOES_ALONG): void {
  const now = performance.now()
  for (const [id, { at, trouble }] of said) if (!trouble && now - at >= goesAlong) take(id)
}

/** Another workspace is opened: nothing said of the one before is true of it. */
export function hush(): void {
  said.clear()
  toast.dismiss()
}

/** The window speaks another language: what still stands is said in it. */
export function sayAgain(): void {
  const standing = toast.getActiveToasts().map((one) => one.id)
  for (const [id, { again }] of [...said]) if (standing.includes(id)) again()
}

function take(id: string | number): void {
  said.delete(id)
  toast.dismiss(id)
}

function inLanguage(text: string | (() => string)): string {
  return typeof text === 'string' ? text : text()
}
