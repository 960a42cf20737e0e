/** Screens with many drafts, such as one per row, and the one word about saving that speaks for all of them. */

import { getContext, onDestroy, setContext, untrack } from 'svelte'
import type { Both, Kind } from '../generated/types'
import type { Autosave, Cue } from './autosave.svelte'
import { editRecord } from './record'
import { worst } from './worst'

const KEY = Symbol('drafts')

export class Drafts {
  #all = $state.raw<readonly Autosave<never>[]>([])

  /** The gravest cue among them. */
  get cue(): Cue {
    return worst(this.#all.map((draft) => draft.cue))
  }

  /** Stores what waits in all of them. `true` when nothing is left. */
  async flush(): Promise<boolean> {
    await Promise.all(this.#all.map((draft) => draft.flush()))
    // Asked once the last of them is stored: what was typed into one of them meanwhile may be stored by now as well.
    return this.#all.every((draft) => draft.isStored)
  }

  /** Counts a draft in until the returned function is called. */
  join(draft: Autosave<never>): () => void {
    this.#all = [...this.#all, draft]
    return () => (this.#all = this.#all.filter((other) => other !== draft))
  }
}

/** Gathers the drafts of everything below the component that calls this. */
export function gatherDrafts(): Drafts {
  return setContext(KEY, new Drafts())
}

/**
 * A draft of the record that `read` gives, among the gathered ones: it follows the record as it is read again and
 * lives as long as the component that calls this.
 */
export function draftOf<R extends { id: string }>(kind: Kind, read: () => R): Autosave<R> {
  const first = untrack(read)
  const draft = editRecord<R>(kind, first.id, first)
  $effect(() => {
    const record = read()
    untrack(() => draft.refresh(record))
  })
  const leave = untrack(() => getContext<Drafts | undefined>(KEY)?.join(draft as unknown as Autosave<never>))
  onDestroy(() => leave?.())
  return draft
}

type BothIn<R> = { [F in Extract<keyof R, string>]: R[F] extends Both ? F : never }[Extract<keyof R, string>]

/** What a `BilingualField` needs of a field in both languages; spread it. */
export function bothField<R extends object>(draft: Autosave<R>, field: BothIn<R>) {
  const value = draft.values[field] as Both
  return {
    ru: value.ru,
    en: value.en,
    onchange: (lang: keyof Both, text: string) => draft.set(field, { ...(draft.values[field] as Both), [lang]: text } as R[typeof field]),
    onleave: () => void draft.leave(field),
    problem: draft.problem(field),
    problems: { ru: draft.problem(`${field}.ru`), en: draft.problem(`${field}.en`) },
  }
}
