/**
 * The one door to the desktop: everything that only exists because the page runs in a window.
 * No other module imports `@tauri-apps/*`. Outside a window (tests, the gallery in a browser)
 * every command fails and the listeners stay silent.
 */

import { invoke } from '@tauri-apps/api/core'
import { getCurrentWebview } from '@tauri-apps/api/webview'
import { getCurrentWindow } from '@tauri-apps/api/window'
import { open, save } from '@tauri-apps/plugin-dialog'
import type { Commands } from '../generated/commands'
import type { Kind } from '../generated/types'
import { Failure, INTERNAL } from './failure'
import { inWindow } from './window'

export { Channel } from '@tauri-apps/api/core'
export { Failure, INTERNAL, noteCause, type Problem } from './failure'
export { theme, zoom } from './view.svelte'
export { inWindow } from './window'

export type Command = keyof Commands
export type Args<K extends Command> = Commands[K]['args']
export type Result<K extends Command> = Commands[K]['result']

/** Ends a subscription; safe to call twice. */
export type Stop = () => void

/**
 * Asks the Rust side for `command`. Rejects with a `Failure` and with nothing else.
 * A change answers with the kinds of record it touched; whoever listens to changes hears of them.
 */
export async function call<K extends Command>(command: K, args: Args<K>): Promise<Result<K>> {
  if (!inWindow) throw new Failure(INTERNAL, {}, [], `no window to ask for ${command}`)
  try {
    const answer = await invoke<Result<K>>(command, args)
    if (isDone(answer)) for (const listener of listeners) listener(answer.kinds)
    return answer
  } catch (reason) {
    throw Failure.from(reason)
  }
}

const listeners = new Set<(kinds: Kind[]) => void>()

/** Hears of every stored change, from this window or another: the kinds of record that are no longer what they were. */
export function onChanged(listener: (kinds: Kind[]) => void): Stop {
  listeners.add(listener)
  const stop = subscribe<{ kinds: Kind[] }>('changed', ({ kinds }) => listener(kinds))
  return () => {
    listeners.delete(listener)
    stop()
  }
}

function isDone(answer: unknown): answer is { kinds: Kind[] } {
  return typeof answer === 'object' && answer !== null && 'value' in answer && 'kinds' in answer && Array.isArray(answer.kinds)
}

/** Hears the native menu: the id of the action chosen there. */
export function onMenu(listener: (action: string) => void): Stop {
  return subscribe<string>('menu', listener)
}

/** Hears of a workspace handed over by a second start of the application: its path. */
export function onOpenFile(listener: (path: string) => void): Stop {
  return subscribe<string>('open-file', listener)
}

/** Names the native window. */
export async function setTitle(title: string): Promise<void> {
  document.title = title
  if (inWindow) await getCurrentWindow().setTitle(title)
}

/** Asks `may` when the window is about to close; it stays open when the answer is `false`. */
export function onClose(may: () => Promise<boolean>): Stop {
  if (!inWindow) return () => {}
  const stop = getCurrentWindow().onCloseRequested(async (event) => {
    event.preventDefault()
    await close(may)
  })
  return () => void stop.then((end) => end())
}

/** Closes the window, unless the answer of `may` is `false`. */
export async function close(may: () => Promise<boolean>): Promise<void> {
  if (inWindow && (await may())) await getCurrentWindow().destroy()
}

export interface FileKind {
  /** What the kind is called, in the language shown. */
  name: string
  /** Endings without the dot. */
  extensions: string[]
}

/** Asks for one file to read; `null` when the person thought better of it. */
export async function askOpen(title: string, kinds: FileKind[]): Promise<string | null> {
  return open({ title, filters: kinds, multiple: false, directory: false })
}

/** Asks where to write; `null` when the person thought better of it. */
export async function askSave(title: string, suggested: string, kinds: FileKind[]): Promise<string | null> {
  return save({ title, defaultPath: suggested, filters: kinds })
}

export type Drop = { type: 'over' } | { type: 'left' } | { type: 'dropped'; paths: string[] }

/** Hears of files dragged over the window. The window, not the page, is told their paths. */
export function onDrop(listener: (drop: Drop) => void): Stop {
  if (!inWindow) return () => {}
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === 'enter') listener({ type: 'over' })
    else if (payload.type === 'leave') listener({ type: 'left' })
    else if (payload.type === 'drop') listener({ type: 'dropped', paths: payload.paths })
  })
  return () => void stop.then((end) => end())
}

function subscribe<Payload>(name: string, listener: (payload: Payload) => void): Stop {
  if (!inWindow) return () => {}
  // What is told to one window alone is not for the others.
  const stop = getCurrentWindow().listen<Payload>(name, ({ payload }) => listener(payload))
  return () => void stop.then((end) => end())
}
