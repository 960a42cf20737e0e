/** A word about a change that was just stored, with the way back from it. */

import { say } from '../parts'
import { call, Failure, onChanged } from '../platform'
import { failureText } from './words'

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

async function takeBack(): Promise<void> {
  try {
    await call('undo', {})
  } catch (reason) {
    say(failureText(Failure.from(reason)))
  }
}
