/** Opening a workspace: the one way from a file to its rooms. */

import { tick } from 'svelte'
import { flushAll } from '../editing/autosave.svelte'
import { hush } from '../parts'
import { call } from '../platform'
import { preferences } from '../platform/preferences.svelte'
import { client } from '../platform/query'
import { frame } from './frame.svelte'
import { at, go } from './routes'

/** Opens the file at `path`. Rejects with a `Failure`; what was open stays open then. */
export async function openWorkspace(path: string): Promise<void> {
  await enter(() => call('workspace_open', { path }))
}

/** Makes a workspace in a new file and opens it. Rejects with a `Failure`, and no file is made then. */
export async function createWorkspace(path: string, name: string): Promise<void> {
  await enter(() => call('workspace_create', { path, name }))
}

/** Opens the sample, making it first where there is none. Rejects with a `Failure`. */
export async function openSample(): Promise<void> {
  await enter(() => call('workspace_sample', {}))
}

async function enter(open: () => Promise<unknown>): Promise<void> {
  await flushAll()
  await open()
  // The room leaves before anything is forgotten: what it reads depends on a record that is not in the next workspace.
  frame.between = true
  hush()
  await tick()
  go(at.today)
  try {
    // The Rust side has put the file at the head of the recent ones.
    preferences.take(await call('start', {}))
    await client.resetQueries()
  } finally {
    frame.failure = null
    frame.open = true
    frame.between = false
  }
}
