/**
 * Every address of the window and the screen it opens. A screen is a file
 * `src/screens/<concept>/<Screen>.svelte`, loaded when it is first opened; it is given
 * `params` with the parts of the address that start with a colon.
 */

import { push, router } from 'svelte-spa-router'
import { wrap } from 'svelte-spa-router/wrap'
import type { Component } from 'svelte'

// What a screen takes besides `params` is its own affair.
type ScreenFile = { default: Component<any> }

const files = import.meta.glob<ScreenFile>('../screens/**/*.svelte')

/** How long a screen takes to stand after it is drawn, in milliseconds: a few frames. */
export const ARRIVAL = 60

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
  '/campaigns/:id/align/intake/:form': 'campaign/align/Intake',
  '/campaigns/:id/session': 'session/Session',
  '/campaigns/:id/brief': 'campaign/brief/Brief',
  '/campaigns/:id/agreement': 'campaign/agreement/Agreement',
  '/campaigns/:id/deliverables': 'campaign/deliverable/Deliverables',
  '/campaigns/:id/metrics': 'campaign/metric/Metrics',
  '/campaigns/:id/comments': 'campaign/comment/Comments',
  '/campaigns/:id/checkin': 'campaign/checkin/Checkin',
  '/campaigns/:id/decisions': 'campaign/decision/Decisions',
  '/campaigns/:id/review': 'campaign/review/Review',
  '/campaigns/:id/documents': 'campaign/document/Documents',
  '/campaigns/:id/rules': 'rule/Checklist',
  '/profiles/:key?': 'profile/Profiles',
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
  /** A room of a campaign; `open` is what in it to open: the id of a record, the key of a flag, a part of the room. */
  campaign: (id: string, room?: 'align' | 'session' | 'brief' | 'agreement' | 'rules' | 'deliverables' | 'metrics' | 'comments' | 'checkin' | 'decisions' | 'review' | 'documents', open?: string) =>
    `#/campaigns/${id}${room ? `/${room}` : ''}${open ? `?open=${encodeURIComponent(open)}` : ''}`,
  /** A form filled in apart: a party’s, by its id, or a market’s, such as `diagnostic-ru`. */
  intake: (campaign: string, form: string) => `#/campaigns/${campaign}/align/intake/${form}`,
  /** A success profile, or what all campaigns say side by side. */
  profiles: (key?: string) => `#/profiles${key ? `/${encodeURIComponent(key)}` : ''}`,
  library: '#/library',
  /** The playbook as a living document. */
  playbook: '#/library?part=playbook',
  settings: '#/settings',
}

/** Fetches the screen most starts end at, while the Rust side is still being asked what there is. */
export function fetchFirst(): void {
  // A screen that cannot be fetched is told when it is opened.
  void load('today/Today').catch(() => undefined)
}

/** What in this room the address asks to open; `null` when nothing. It follows the address. */
export function toOpen(): string | null {
  return new URLSearchParams(router.querystring ?? '').get('open')
}

/** Brings `what` into view and gives it the focus when the address asks for it. For what can take the focus. */
export function arrive(what: string): (element: HTMLElement) => (() => void) | void {
  return (element) => {
    if (toOpen() !== what) return
    // After the heading of a screen that was just opened has had the focus.
    const waiting = setTimeout(() => {
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    }, ARRIVAL)
    return () => clearTimeout(waiting)
  }
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
