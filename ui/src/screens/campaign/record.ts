/** Making and removing the records of a campaign, with the way back. */

import { tick } from 'svelte'
import { sayDone } from '../../editing/done'
import { sayFailed } from '../../editing/failed'
import type * as T from '../../generated/types'
import { problemText } from '../../i18n'
import { call, Failure, type Problem } from '../../platform'

/** What a refused record says at its fields; `undefined` where a field is fine. */
export type Refused = (field: string) => string | undefined

/** The sentences of a refusal by field. */
export function refusedAt(problems: readonly Problem[]): Refused {
  return (field) => {
    const found = problems.find((problem) => problem.field === field)
    return found && problemText(found)
  }
}

/** Does `work`; tells of a failure at the foot of the window unless fields are to blame, which come back. */
export async function attempt<R>(work: () => Promise<R>): Promise<{ value: R } | { problems: Problem[] }> {
  try {
    return { value: await work() }
  } catch (reason) {
    const failure = Failure.from(reason)
    if (failure.problems.length === 0) sayFailed(failure)
    else void showRefused()
    return { problems: failure.problems }
  }
}

/** Brings the first refused field of an open dialog into view: it may lie below the fold of a long one. */
export async function showRefused(): Promise<void> {
  await tick()
  const field = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

/** The place behind the last of `rows`. */
export function placeAfter(rows: readonly { position: number }[]): number {
  return Math.max(-1, ...rows.map(({ position }) => position)) + 1
}

/** Removes a record and offers the way back. */
export async function removeWithUndo(kind: T.Kind, id: T.Id, said: string): Promise<boolean> {
  const done = await attempt(() => call('record_remove', { kind, id }))
  if ('problems' in done) return false
  sayDone(said)
  return true
}
