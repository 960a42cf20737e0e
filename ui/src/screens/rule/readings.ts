/** What is read of the market rules, and what each reading depends on. */

import type { Id } from '../../generated/types'
import { ask } from '../../platform/query'

/** Every card of the workspace. */
export function readCards() {
  return ask(['rule-card'], 'rule_cards', () => ({}))
}

/** What binds a campaign, and how far it is. */
export function readRules(campaign: () => Id) {
  return ask(['rule-card', 'rule-check', 'deliverable', 'party', 'partner', 'campaign', 'clause', 'target', 'revision', 'signature'], 'rule_open', () => ({ campaign: campaign() }))
}
