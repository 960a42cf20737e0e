/**
 * The commands the frame itself asks for, until the generated map names them all.
 * A command is its name, its arguments and its answer.
 */

import type { Problem } from './failure'

type None = Record<string, never>

export interface Both {
  ru: string
  en: string
}

export interface Preferences {
  /** `null` follows the system. */
  language: 'ru' | 'en' | null
  theme: 'system' | 'light' | 'dark'
  person: string
  recent: string[]
  /** Whether C, J and K act on their own. */
  single_keys: boolean
}

export interface WorkspaceInfo {
  name: string
  path: string
  today: string
  undo: StepBack | null
  redo: StepBack | null
}

/** Named by the message `change-<verb>` with `name`. */
export interface StepBack {
  verb: string
  name: Both
}

export interface Start {
  preferences: Preferences
  language: 'ru' | 'en'
  workspace: WorkspaceInfo | null
  failure: { code: string; args: Record<string, string>; problems: Problem[] } | null
  folder: string
  version: string
}

export type Stage = 'preparing' | 'signed' | 'running' | 'finished' | 'stopped'
export type FlagState = 'normal' | 'pending' | 'raised' | 'recovering' | 'acknowledged' | 'no-data'

export interface Commands {
  start: { args: None; result: Start }
  preferences_keep: { args: { preferences: Preferences }; result: Preferences }
  workspace_info: { args: None; result: WorkspaceInfo }
  workspace_open: { args: { path: string }; result: WorkspaceInfo }
  undo: { args: None; result: { value: StepBack | null; kinds: string[] } }
  redo: { args: None; result: { value: StepBack | null; kinds: string[] } }
  today: { args: None; result: { items: unknown[] } }
  campaign_list: { args: None; result: { campaign: { id: string; title: Both }; stage: Stage; flag: FlagState }[] }
  partner_list: { args: { archived: boolean }; result: { partner: { id: string; name: Both } }[] }
}
