/**
 * Editing without a Save button.
 *
 * A draft is a copy of a stored record. What is typed stands in the draft at once; each field is
 * stored on its own, 400 ms after the last keystroke or when the field is left. A refused value
 * stays in its field with the reason beside it, and is tried again when another field is stored,
 * since dates and sums are often refused because of each other. A failed save keeps every word
 * and can be tried again. Whatever could not be stored before a screen was left waits under the
 * draft's key and is there when the screen returns.
 */

import { onDestroy } from 'svelte'
import { problemText } from '../i18n'
import { Failure, type Problem } from '../platform/failure'

/** How long a field rests before it is stored, in milliseconds. */
export const REST = 400

/**
 * How long after a save a reading may still tell what stood before it, in milliseconds: one that began earlier can be
 * told later.
 */
const LATE = 2_000

/** `idle` nothing was changed · `waiting` typing or storing · `saved` · `refused` a field says why · `failed` may be tried again. */
export type Cue = 'idle' | 'waiting' | 'saved' | 'refused' | 'failed'

type Name<R> = Extract<keyof R, string>

export interface AutosaveOptions<R extends object> {
  /** The record's place, unique over the application: `partner/<id>`. */
  key: string
  /** The record as it is stored. */
  record: R
  /** Stores one field. Rejects with a `Failure`, whose problems name the fields. */
  save: (patch: Partial<R>) => Promise<unknown>
}

/** What an input needs of its field; spread it: `<TextInput label=… {...draft.field('name')} />`. */
export interface FieldBinding<V> {
  readonly value: V
  readonly problem: string | undefined
  onchange: (value: V) => void
  onleave: () => void
}

interface Leftover {
  values: Record<string, unknown>
  problems: Map<string, Problem[]>
}

const leftovers = new Map<string, Leftover>()
const open = new Set<Autosave<never>>()

/** Stores everything that waits, in every open draft. `true` when nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([...open].map((draft) => draft.flush()))
  return done.every(Boolean) && leftovers.size === 0
}

/**
 * A draft that lives as long as the component that calls this. On leaving the screen the rest is
 * stored; what is refused then is kept for the return.
 */
export function autosave<R extends object>(options: AutosaveOptions<R>): Autosave<R> {
  const draft = new Autosave(options)
  onDestroy(() => void draft.close())
  return draft
}

export class Autosave<R extends object> {
  readonly key: string
  /** What the screen shows: the stored record under the edits. Read it, write with `set`. */
  values: R = $state() as R
  cue: Cue = $state('idle')
  /** Why the last save failed when no field is to blame. */
  failure: Failure | undefined = $state.raw(undefined)

  #save: AutosaveOptions<R>['save']
  #stored: R
  /** What stood in a field before its last saves, until a reading has come that knows them. */
  #before = new Map<Name<R>, { value: unknown; until: number }[]>()
  #dirty = new Map<Name<R>, number>()
  #timers = new Map<Name<R>, ReturnType<typeof setTimeout>>()
  #problems: Record<string, Problem[]> = $state({})
  #edits = 0
  #running: Promise<void> = Promise.resolve()

  constructor({ key, record, save }: AutosaveOptions<R>) {
    this.key = key
    this.#save = save
    this.#stored = structuredClone($state.snapshot(record)) as R
    this.values = structuredClone(this.#stored)
    open.add(this as unknown as Autosave<never>)
    this.#takeUpLeftover()
  }

  /** Takes an edit. */
  set<F extends Name<R>>(field: F, value: R[F]): void {
    this.values[field] = value
    this.#dirty.set(field, ++this.#edits)
    delete this.#problems[field]
    this.cue = 'waiting'
    clearTimeout(this.#timers.get(field))
    this.#timers.set(
      field,
      setTimeout(() => void this.#storeLater([field]), REST),
    )
  }

  /** What an input needs of `field`. */
  field<F extends Name<R>>(field: F): FieldBinding<R[F]> {
    const draft = this
    return {
      get value() {
        return draft.values[field]
      },
      get problem() {
        return draft.problem(field)
      },
      onchange: (value) => draft.set(field, value),
      onleave: () => void draft.leave(field),
    }
  }

  /** The sentence for the field at `path` (`name`, `accounts.1.followers`), if it is refused. */
  problem(path: string): string | undefined {
    for (const problems of Object.values(this.#problems)) {
      const found = problems.find((problem) => problem.field === path)
      if (found) return problemText(found)
    }
    return undefined
  }

  /** True while `field` differs from what is stored. */
  unsaved(field: Name<R>): boolean {
    return this.#dirty.has(field)
  }

  /** Stores `field` now, as its input was left. */
  async leave(field: Name<R>): Promise<void> {
    if (this.#timers.has(field)) await this.#storeLater([field])
  }

  /** Stores everything that waits, and what was refused once more. `true` when nothing is left. */
  async flush(): Promise<boolean> {
    await this.#storeLater([...this.#dirty.keys()])
    return this.isStored
  }

  /** Whether nothing that was typed is left unsaved. */
  get isStored(): boolean {
    return this.#dirty.size === 0
  }

  /** Takes the record as it is stored now (another screen, undo, an import). Unsaved edits stay on top. */
  refresh(record: R): void {
    const next = structuredClone($state.snapshot(record)) as R
    for (const field of Object.keys(next) as Name<R>[]) {
      if (this.#isLate(field, next[field])) {
        next[field] = this.#stored[field]
        continue
      }
      if (!this.#dirty.has(field) && !same(next[field], this.#stored[field])) this.values[field] = structuredClone(next[field])
    }
    this.#stored = next
  }

  /** Gives up the edit of `field` and shows what is stored. */
  revert(field: Name<R>): void {
    this.#forgetTimer(field)
    this.#dirty.delete(field)
    delete this.#problems[field]
    if (this.#dirty.size === 0) this.failure = undefined
    this.values[field] = structuredClone(this.#stored[field])
    this.#settle()
  }

  /** Stores the rest and ends the draft; what cannot be stored waits for the next draft of this key. */
  async close(): Promise<void> {
    const stored = await this.flush()
    open.delete(this as unknown as Autosave<never>)
    if (stored) return
    const values: Record<string, unknown> = {}
    for (const field of this.#dirty.keys()) values[field] = $state.snapshot(this.values[field])
    leftovers.set(this.key, { values, problems: new Map(Object.entries($state.snapshot(this.#problems))) })
    // The screen may be back already, and began before it was known that something is left.
    for (const draft of open) if (draft.key === this.key) draft.#takeUpLeftover()
  }

  #takeUpLeftover(): void {
    const leftover = leftovers.get(this.key)
    if (!leftover) return
    leftovers.delete(this.key)
    for (const [field, value] of Object.entries(leftover.values)) {
      // What is typed since is newer.
      if (this.#dirty.has(field as Name<R>)) continue
      this.values[field as Name<R>] = value as R[Name<R>]
      this.#dirty.set(field as Name<R>, ++this.#edits)
    }
    for (const [field, problems] of leftover.problems) this.#problems[field] = problems
    this.#settle()
    // What only the disk stood in the way of is tried at once; a refused value waits for its person.
    const failed = [...this.#dirty.keys()].filter((field) => !(field in this.#problems) && !this.#timers.has(field))
    if (failed.length > 0) void this.#storeLater(failed)
  }

  /** Puts a save behind the ones under way, so that two edits of a field are stored in order. */
  #storeLater(fields: Name<R>[]): Promise<void> {
    for (const field of fields) this.#forgetTimer(field)
    this.#running = this.#running.then(async () => {
      let anyStored = false
      for (const field of fields) anyStored = (await this.#store(field)) || anyStored
      if (anyStored) await this.#retry(fields)
      this.#settle()
    })
    return this.#running
  }

  /** Once more what was refused or failed before, now that something could be stored. */
  async #retry(tried: Name<R>[]): Promise<void> {
    for (const field of [...this.#dirty.keys()]) {
      if (!this.#timers.has(field) && (!tried.includes(field) || tried.length > 1)) await this.#store(field)
    }
  }

  /** One field to the store. `true` when it is stored. */
  async #store(field: Name<R>): Promise<boolean> {
    const edit = this.#dirty.get(field)
    if (edit === undefined) return false
    const value = $state.snapshot(this.values[field]) as R[Name<R>]
    try {
      await this.#save({ [field]: value } as unknown as Partial<R>)
    } catch (reason) {
      this.#refused(field, edit, Failure.from(reason))
      return false
    }
    const before = this.#before.get(field) ?? []
    this.#before.set(field, [...before, { value: this.#stored[field], until: Date.now() + LATE }])
    this.#stored[field] = value
    this.failure = undefined
    // A later keystroke has its own save to come.
    if (this.#dirty.get(field) === edit) {
      this.#dirty.delete(field)
      delete this.#problems[field]
    }
    return true
  }

  /** Whether a reading tells of `field` what stood there before a save that it does not know of. */
  #isLate(field: Name<R>, told: unknown): boolean {
    const before = this.#before.get(field)
    if (!before) return false
    const late = !same(told, this.#stored[field]) && before.some(({ value, until }) => Date.now() < until && same(told, value))
    if (!late) this.#before.delete(field)
    return late
  }

  #refused(field: Name<R>, edit: number, failure: Failure): void {
    if (this.#dirty.get(field) !== edit) return
    if (failure.problems.length > 0) this.#problems[field] = failure.problems
    else this.failure = failure
  }

  #forgetTimer(field: Name<R>): void {
    clearTimeout(this.#timers.get(field))
    this.#timers.delete(field)
  }

  #settle(): void {
    if (this.#timers.size > 0) this.cue = 'waiting'
    else if (Object.keys(this.#problems).length > 0) this.cue = 'refused'
    else if (this.failure) this.cue = 'failed'
    // Behind a save that has just ended another one waits for its turn.
    else if (this.#dirty.size > 0) this.cue = 'waiting'
    else this.cue = this.#edits > 0 ? 'saved' : 'idle'
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
