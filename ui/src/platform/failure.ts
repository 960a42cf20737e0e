/**
 * What can go wrong between the window and the Rust side, in one shape.
 *
 * Ours arrive as `{ code, args, problems }`; Tauri's own (an unknown command, a refused
 * permission, a value that does not parse) arrive as bare strings and become `internal`.
 */

import { invoke } from '@tauri-apps/api/core'
import type { Code } from '../generated/types'
import { inWindow } from './window'

/** One thing that is wrong with one field; the sentence is the message `problem-<code>`. */
export interface Problem {
  /** The field by its path in the record: `name`, `accounts.1.followers`. */
  field: string
  code: string
  args: Record<string, string>
}

/** The code of a failure that has no sentence of its own: its cause is in the log. */
export const INTERNAL: Code = 'internal'

export class Failure extends Error {
  /** Closed on the Rust side; the sentence is the message `failure-<code>`. */
  readonly code: Code
  readonly args: Record<string, string>
  /** What is wrong, field by field; empty when no field is to blame. */
  readonly problems: Problem[]

  constructor(code: Code, args: Record<string, string> = {}, problems: Problem[] = [], cause?: unknown) {
    super(code, { cause })
    this.name = 'Failure'
    this.code = code
    this.args = args
    this.problems = problems
  }

  /** Any rejection as a Failure. */
  static from(reason: unknown): Failure {
    if (reason instanceof Failure) return reason
    if (isOurs(reason)) return new Failure(reason.code, reason.args ?? {}, reason.problems ?? [], reason)
    noteCause(reason)
    return new Failure(INTERNAL, {}, [], reason)
  }
}

/** Writes to the log what nobody foresaw: a bare string of the framework, or an exception of the page with its place. */
export function noteCause(reason: unknown): void {
  if (!inWindow) return
  const cause = reason instanceof Error ? `${reason.name}: ${reason.message}\n${reason.stack ?? ''}` : String(reason)
  // A log that can't be written has nobody left to tell.
  invoke('failure_note', { cause }).catch(() => undefined)
}

function isOurs(reason: unknown): reason is { code: Code; args?: Record<string, string>; problems?: Problem[] } {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string'
}
