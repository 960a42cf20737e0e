/** What the frame knows of the open workspace: enough for the sidebar, and for the palette before anything is asked. */

import type { Both, FlagState, Prospect, Stage, WorkspaceInfo } from '../generated/types'
import { ask } from '../platform/query'
import { frame } from './frame.svelte'

export interface Known {
  readonly workspace: WorkspaceInfo | null
  /** How many things want attention today. */
  readonly waiting: number
  readonly campaigns: readonly { id: string; name: Both; stage: Stage; flag: FlagState | null; prospect: Prospect }[]
  /** How many partners are in use. */
  readonly partners: number
}

/** Reads it for as long as the frame lives; empty while no workspace is open. */
export function useKnown(): Known {
  const args = () => (frame.open ? {} : null)
  const workspace = ask(['*'], 'workspace_info', args)
  const today = ask(['*'], 'today_open', args)
  const campaigns = ask(['*'], 'campaign_list', args)
  return {
    get workspace() {
      return workspace.data ?? null
    },
    get waiting() {
      return today.data?.items.length ?? 0
    },
    get campaigns() {
      return (campaigns.data ?? []).map(({ campaign, stage, flag, prospect }) => ({ id: campaign.id, name: campaign.title, stage, flag, prospect }))
    },
    get partners() {
      return today.data?.partners ?? 0
    },
  }
}
