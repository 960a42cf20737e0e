/** What the rooms of a campaign read, and what each reading depends on. */

import type { Id } from '../../generated/types'
import { ask } from '../../platform/query'

/** The campaign with its parties, its stage and its days. */
export function readCampaign(id: () => Id) {
  return ask(['campaign', 'party', 'clause', 'target', 'revision', 'signature', 'decision', 'checkin'], 'campaign_open', () => ({ id: id() }))
}

/** How it is going: flags, dimensions, figures, decisions. */
export function readHealth(id: () => Id) {
  return ask(['campaign', 'party', 'target', 'deliverable', 'import', 'tally', 'step', 'decision', 'settings', 'doubt-settled', 'own-metric', 'audience-comment'], 'health_open', () => ({ campaign: id() }))
}

/** What is promised and what was delivered. */
export function readDeliverables(id: () => Id) {
  return ask(['deliverable', 'party', 'partner', 'rule-card', 'rule-check'], 'deliverable_list', () => ({ campaign: id() }))
}
