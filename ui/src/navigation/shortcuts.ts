/**
 * Every key of the product, in one table.
 *
 * Keys are matched by their place on the keyboard (`event.code`), since on a Russian layout the
 * key that says C says something else. Single letters act only outside text; undo is the field's own inside
 * one. A screen binds what it can do with `bindKeys`; the newest binding of an action wins, and
 * its end gives the action back to the one before.
 */

import { createKeybindingsHandler } from 'tinykeys'
import { t } from '../i18n'

/** What a key stands for. */
export type KeyedId =
  | 'palette'
  | 'settings'
  | 'new'
  | 'open'
  | 'undo'
  | 'redo'
  | 'export'
  | 'close'
  | 'quit'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'keys'
  | 'create'
  | 'row-next'
  | 'row-previous'
  | 'row-mark'
  | 'next-unfinished'
  | 'previous-unfinished'
  | 'next-answer'
  | 'previous-answer'
  | 'comment-rate'
  | 'comment-later'
  | SessionKey

/** What leads an alignment session. */
export type SessionKey =
  | 'session-previous'
  | 'session-next'
  | 'session-party'
  | 'session-rate'
  | 'session-answer'
  | 'session-why'
  | 'session-reveal'
  | 'session-clock'
  | 'session-notes'
  | 'session-stage'

/** Every action of the window; those without a key come from the native menu and the palette. */
export type ActionId = KeyedId | 'sample' | 'import' | 'today' | 'partners' | 'campaigns' | 'library' | 'session' | 'replies' | 'documents' | 'calendar' | 'archive' | 'unarchive'

interface Shortcut {
  id: KeyedId
  /** Places on the keyboard that mean it, in the order they are shown; `$mod` is Ctrl, on a Mac Command. */
  presses: string[]
  /** Whether it also acts while a text field is being typed in: all its presses, or those with a modifier. */
  inText: boolean | 'chords'
}

/** In the order of the list of keys. The word for each is the message `key-<id>`. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'palette', presses: ['$mod+KeyK', '$mod+KeyF'], inText: true },
  { id: 'create', presses: ['KeyC', '$mod+KeyN'], inText: 'chords' },
  { id: 'row-next', presses: ['KeyJ'], inText: false },
  { id: 'row-previous', presses: ['KeyK'], inText: false },
  { id: 'row-mark', presses: ['KeyX'], inText: false },
  { id: 'next-unfinished', presses: ['Alt+ArrowDown'], inText: true },
  { id: 'previous-unfinished', presses: ['Alt+ArrowUp'], inText: true },
  { id: 'next-answer', presses: ['$mod+Enter'], inText: true },
  { id: 'previous-answer', presses: ['$mod+Shift+Enter'], inText: true },
  { id: 'session-previous', presses: ['ArrowLeft'], inText: false },
  { id: 'session-next', presses: ['ArrowRight'], inText: false },
  { id: 'session-party', presses: ['ArrowUp', 'ArrowDown'], inText: false },
  { id: 'session-rate', presses: ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Numpad1', 'Numpad2', 'Numpad3', 'Numpad4', 'Numpad5'], inText: false },
  { id: 'session-answer', presses: ['KeyA'], inText: false },
  { id: 'session-why', presses: ['KeyW'], inText: false },
  { id: 'session-reveal', presses: ['KeyR'], inText: false },
  { id: 'session-clock', presses: ['Space'], inText: false },
  { id: 'session-notes', presses: ['KeyN'], inText: false },
  { id: 'session-stage', presses: ['KeyS'], inText: false },
  { id: 'comment-rate', presses: ['Digit1', 'Digit2', 'Digit3', 'Numpad1', 'Numpad2', 'Numpad3'], inText: false },
  { id: 'comment-later', presses: ['Digit0', 'Numpad0'], inText: false },
  { id: 'undo', presses: ['$mod+KeyZ'], inText: false },
  { id: 'redo', presses: ['$mod+Shift+KeyZ'], inText: false },
  { id: 'export', presses: ['$mod+KeyP'], inText: true },
  { id: 'new', presses: ['$mod+Shift+KeyN'], inText: true },
  { id: 'open', presses: ['$mod+KeyO'], inText: true },
  { id: 'close', presses: ['$mod+KeyW'], inText: true },
  { id: 'quit', presses: ['$mod+KeyQ'], inText: true },
  { id: 'settings', presses: ['$mod+Comma'], inText: true },
  { id: 'zoom-in', presses: ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd'], inText: true },
  { id: 'zoom-out', presses: ['$mod+Minus', '$mod+NumpadSubtract'], inText: true },
  { id: 'zoom-reset', presses: ['$mod+Digit0', '$mod+Numpad0'], inText: true },
  { id: 'keys', presses: ['Shift+Slash'], inText: false },
]

/** `press` is which of the presses of the action it was, from 0. */
type Run = (press: number) => void

/** What answers to an action, and the message that says what it does on this screen. */
interface Binding {
  run: Run
  word: string | undefined
}

const bindings = new Map<ActionId, Binding[]>()

/**
 * Lets `actions` answer to their keys until the returned function is called. `words` says by a message what an action
 * does here, where its own word says less: creating makes a campaign in one room and a partner in another.
 */
export function bindKeys(actions: Partial<Record<ActionId, Run>>, words: Partial<Record<ActionId, string>> = {}): () => void {
  const bound = (Object.entries(actions) as [ActionId, Run][]).map(([id, run]) => [id, { run, word: words[id] }] as const)
  for (const [id, binding] of bound) bindings.set(id, [...(bindings.get(id) ?? []), binding])
  return () => {
    for (const [id, binding] of bound) {
      bindings.set(
        id,
        (bindings.get(id) ?? []).filter((other) => other !== binding),
      )
    }
  }
}

/** Does what `id` means on this screen. `false` when nothing answers to it now. */
export function act(id: ActionId, press = 0): boolean {
  const binding = bindings.get(id)?.at(-1)
  binding?.run(press)
  return binding !== undefined
}

/** The message that says what `id` does on this screen. */
export function wordFor(id: KeyedId): string {
  return bindings.get(id)?.at(-1)?.word ?? `key-${id}`
}

/** Whether something on this screen answers to `id`. */
export function answers(id: ActionId): boolean {
  return (bindings.get(id)?.length ?? 0) > 0
}

/**
 * Listens to the keyboard of `target`; ends when the returned function is called.
 * `singleKeys` says whether single letters act now (WCAG 2.1.4 wants them to be switchable).
 */
export function listenToKeys(target: Window | HTMLElement, singleKeys: () => boolean = () => true): () => void {
  const single = (press: string) => !press.includes('+')
  const map: Record<string, (event: KeyboardEvent) => void> = {}
  for (const { id, presses, inText } of SHORTCUTS) {
    for (const [which, press] of presses.entries()) {
      // One key may mean one thing in a session and another among comments: who is bound answers.
      const others = map[press]
      map[press] = (event) => {
        others?.(event)
        if (event.defaultPrevented || event.isComposing) return
        if (single(press) && !singleKeys()) return
        const typed = inText === true || (inText === 'chords' && !single(press))
        if ((!typed && isText(event.target)) || (inText !== true && insideDialog(event.target, id))) return
        if (press === 'Space' && isControl(event.target)) return
        if (act(id, which)) event.preventDefault()
      }
    }
  }
  const handler = createKeybindingsHandler(map)
  target.addEventListener('keydown', handler)
  return () => target.removeEventListener('keydown', handler)
}

/** Whether `target` takes typed text, so that letters and undo belong to it. */
export function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.getAttribute('contenteditable') === 'true') return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (target.getAttribute('role') === 'spinbutton') return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type)
}

/** Whether Space means something on `target` itself. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, input, [role="radio"], [role="option"]') !== null
}

/** Rows and creation behind an open dialog must not move under it. */
function insideDialog(target: EventTarget | null, id: ActionId): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null && !['undo', 'redo'].includes(id)
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

const PLACES: Record<string, string> = {
  Comma: ',',
  Equal: '+',
  Minus: '−',
  Slash: '/',
  ArrowDown: '↓',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  NumpadAdd: '+',
  NumpadSubtract: '−',
}

/** The first press of `id` as its key caps say it: `Ctrl K`, on a Mac `⌘K`. */
export function keysFor(id: KeyedId): string {
  const press = SHORTCUTS.find((shortcut) => shortcut.id === id)?.presses[0]
  return press === undefined ? '' : shown(press)
}

/** The first press of `id` that also acts where single letters do not, as its key caps say it; else its first. */
export function chordFor(id: KeyedId): string {
  const press = SHORTCUTS.find((shortcut) => shortcut.id === id)?.presses.find((one) => one.includes('+'))
  return press === undefined ? keysFor(id) : shown(press)
}

/** A press as its key caps say it. */
export function shown(press: string): string {
  if (press === 'Shift+Slash') return '?'
  const caps = press.split('+').map((part) => {
    if (part === '$mod') return isMac ? '⌘' : 'Ctrl'
    if (part === 'Shift') return isMac ? '⇧' : 'Shift'
    if (part === 'Alt') return isMac ? '⌥' : 'Alt'
    if (part === 'Space') return t('key-space')
    return PLACES[part] ?? part.replace(/^(Key|Digit|Numpad)/, '')
  })
  return caps.join(isMac ? '' : ' ')
}
