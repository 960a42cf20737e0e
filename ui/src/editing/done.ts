/** A word about what was just done: with the way back from a stored change, with the way to a written file. */

import type { Both } from '../generated/types'
import { t } from '../i18n'
import { say } from '../parts'
import { call, onChanged } from '../platform'
import { sayFailed } from './failed'

/**
 * Says `text` and offers to take the last change back. The offer goes as soon as something else is stored,
 * for then the last change is another one.
 */
export function sayDone(text: string): void {
  let last = true
  const hide = say(text, { undo: () => last && void takeBack() })
  const stop = onChanged(() => {
    last = false
    stop()
    hide()
  })
}

/**
 * Takes back the change `verb` made, as long as it is still the newest one, and says what came back (`words.done`); else
 * says `words.late` and leaves everything. A later change of the same kind on another record is told apart by `name`.
 */
export async function takeBackOnly(verb: string, name: Both | null, words: { late: string; done: string }): Promise<void> {
  try {
    const { undo } = await call('workspace_info', {})
    const isNewest = undo?.verb === verb && (name === null || (undo.name.ru === name.ru && undo.name.en === name.en))
    if (!isNewest) return void say(words.late)
    await call('undo', {})
    say(words.done)
  } catch (reason) {
    sayFailed(reason)
  }
}

/** Says `text` of the file written at `path`, and offers to show where it lies. */
export function sayWritten(text: string, path: string): void {
  say(text, { id: 'written', action: { label: t('action-show-in-folder'), run: () => void showInFolder(path) } })
}

async function showInFolder(path: string): Promise<void> {
  try {
    await call('folder_show', { path })
  } catch (reason) {
    sayFailed(reason)
  }
}

async function takeBack(): Promise<void> {
  try {
    await call('undo', {})
  } catch (reason) {
    sayFailed(reason)
  }
}
