/**
 * Every address of the window and the screen it opens. A screen is a file
 * `src/screens/<concept>/<Screen>.svelte`, loaded when it is first opened; it is given
 * `params` with the parts of the address that start with a colon.
 */

import { push } from 'svelte-spa-router'
import { wrap } from 'svelte-spa-router/wrap'
import type { Component } from 'svelte'

// What a screen takes besides `params` is its own affair.
type ScreenFile = { default: Component<any> }

const files = import.meta.glob<ScreenFile>('../screens/**/*.svelte')

const TABLE = {
  '/start': 'start/Start',
  '/today': 'today/Today',
  '/partners/board': 'partner/pipeline/Board',
  '/partners/compare': 'partner/compare/Compare',
  '/partners/import': 'partner/file/Import',
  '/partners/:id/talks/:conversation': 'partner/talk/Conversation',
  '/partners/:id?/:part?': 'partner/Partners',
  '/campaigns': 'campaign/Campaigns',
  '/campaigns/:id': 'campaign/health/Health',
  '/campaigns/:id/align': 'campaign/align/Align',
  '/campaigns/:id/brief': 'campaign/brief/Brief',
  '/campaigns/:id/deliverables': 'campaign/deliverable/Deliverables',
  '/campaigns/:id/metrics': 'campaign/metric/Metrics',
  '/campaigns/:id/decisions': 'campaign/decision/Decisions',
  '/library': 'library/Library',
  '/settings': 'settings/Settings',
} as const

/** The parts of a partner's sheet. */
export type PartnerPart = 'score' | 'evidence' | 'talks' | 'together' | 'card'

export const routes = {
  ...Object.fromEntries(Object.entries(TABLE).map(([path, screen]) => [path, wrap({ asyncComponent: () => load(screen), userData: { screen } })])),
  // Every part in every state, to look at while working on them; not in the product.
  ...(import.meta.env.DEV ? { '/parts': wrap({ asyncComponent: () => import('../gallery/Gallery.svelte') }) } : {}),
  '*': wrap({ asyncComponent: () => load('today/Today'), userData: { screen: 'today/Today' } }),
}

/** The addresses, for links: `href={at.campaign(id, 'brief')}`. */
export const at = {
  start: '#/start',
  today: '#/today',
  partners: '#/partners',
  partner: (id: string, part?: PartnerPart) => `#/partners/${id}${part ? `/${part}` : ''}`,
  conversation: (partner: string, conversation: string) => `#/partners/${partner}/talks/${conversation}`,
  partnerBoard: '#/partners/board',
  partnerCompare: (ids: readonly string[]) => `#/partners/compare?ids=${ids.join(',')}`,
  partnerImport: '#/partners/import',
  campaigns: '#/campaigns',
  campaign: (id: string, room?: 'align' | 'brief' | 'deliverables' | 'metrics' | 'decisions') => `#/campaigns/${id}${room ? `/${room}` : ''}`,
  library: '#/library',
  settings: '#/settings',
}

/** Fetches the screen most starts end at, while the Rust side is still being asked what there is. */
export function fetchFirst(): void {
  // A screen that cannot be fetched is told when it is opened.
  void load('today/Today').catch(() => undefined)
}

/** Opens an address from `at`. */
export function go(address: string): void {
  void push(address.replace(/^#/, ''))
}

async function load(screen: string): Promise<ScreenFile> {
  const file = files[`../screens/${screen}.svelte`]
  if (!file) return import('./NoScreen.svelte')
  return file()
}
