/**
 * Reading stored records. What was read stays fresh until the Rust side says that a kind of record
 * it depends on has changed; then it is read again while the old stays on the screen.
 */

import { createQuery, keepPreviousData, QueryClient, type CreateQueryResult } from '@tanstack/svelte-query'
import type { Kind } from '../generated/types'
import { call, onChanged, type Args, type Command, type Failure, type Result, type Stop } from '.'

/** What a reading depends on; `*` is every kind. */
export type Depends = readonly (Kind | '*')[]

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      // The answer comes from this machine: it does not get better by asking again.
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/**
 * Reads `command` for as long as the component lives, again whenever one of `kinds` changes.
 * `null` for the arguments means: not yet. `keep` shows what was read for other arguments until the new has come.
 */
export function ask<K extends Command>(kinds: Depends, command: K, args: () => Args<K> | null, { keep = false } = {}): CreateQueryResult<Result<K>, Failure> {
  return createQuery<Result<K>, Failure>(() => {
    const now = args()
    return {
      queryKey: [kinds, command, now],
      queryFn: () => call(command, now as Args<K>),
      enabled: now !== null,
      ...(keep ? { placeholderData: keepPreviousData } : {}),
    }
  })
}

/** Makes every reading that depends on one of `kinds` be read again. */
export async function forget(kinds: readonly Kind[]): Promise<void> {
  await client.invalidateQueries({ predicate: dependsOn(kinds) })
}

/** Waits until the readings that depend on one of `kinds` show what was stored last. */
export async function settled(kinds: readonly Kind[]): Promise<void> {
  // What is being read was asked for after the change; it is waited for and not asked again.
  await client.refetchQueries({ predicate: dependsOn(kinds), type: 'active', stale: true }, { cancelRefetch: false })
}

function dependsOn(kinds: readonly Kind[]): (query: { queryKey: readonly unknown[] }) => boolean {
  return ({ queryKey: [depends] }) => Array.isArray(depends) && depends.some((kind) => kind === '*' || kinds.includes(kind as Kind))
}

/** Follows the Rust side's changes until the returned function is called. */
export function followChanges(): Stop {
  return onChanged((kinds) => void forget(kinds))
}
