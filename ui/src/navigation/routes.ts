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

/** How long a screen takes to stand after it is drawn, in milliseconds: a few frames. */
export const ARRIVAL = 60

// Named one by one: a pattern of names would make every component it matches a file of its own, and a window that opens
// would fetch dozens of them.
const TABLE = {
  '/start': () => import('../screens/start/Start.svelte'),
  '/today': () => import('../screens/today/Today.svelte'),
  '/partners/board': () => import('../screens/partner/pipeline/Board.svelte'),
  '/partners/compare': () => import('../screens/partner/compare/Compare.svelte'),
  '/partners/import': () => import('../screens/partner/file/Import.svelte'),
  '/partners/:id/talks/:conversation': () => import('../screens/partner/talk/Conversation.svelte'),
  '/partners/:id?/:part?': () => import('../screens/partner/Partners.svelte'),
  '/campaigns': () => import('../screens/campaign/Campaigns.svelte'),
  '/campaigns/:id': () => import('../screens/campaign/health/Health.svelte'),
  '/campaigns/:id/align': () => import('../screens/campaign/align/Align.svelte'),
  '/campaigns/:id/align/intake/:form': () => import('../screens/campaign/align/Intake.svelte'),
  '/campaigns/:id/session': () => import('../screens/session/Session.svelte'),
  '/campaigns/:id/brief': () => import('../screens/campaign/brief/Brief.svelte'),
  '/campaigns/:id/agreement': () => import('../screens/campaign/agreement/Agreement.svelte'),
  '/campaigns/:id/deliverables': () => import('../screens/campaign/deliverable/Deliverables.svelte'),
  '/campaigns/:id/metrics': () => import('../screens/campaign/metric/Metrics.svelte'),
  '/campaigns/:id/comments': () => import('../screens/campaign/audience-comment/Comments.svelte'),
  '/campaigns/:id/checkin': () => import('../screens/campaign/checkin/Checkin.svelte'),
  '/campaigns/:id/decisions': () => import('../screens/campaign/decision/Decisions.svelte'),
  '/campaigns/:id/review': () => import('../screens/campaign/review/Review.svelte'),
  '/campaigns/:id/documents': () => import('../screens/campaign/document/Documents.svelte'),
  '/campaigns/:id/rules': () => import('../screens/rule/Checklist.svelte'),
  '/profiles/:key?': () => import('../screens/profile/Profiles.svelte'),
  '/library': () => import('../screens/library/Library.svelte'),
  '/settings': () => import('../screens/settings/Settings.svelte'),
} satisfies Record<string, () => Promise<ScreenFile>>

/** The parts of a partner's sheet. */
export type PartnerPart = 'score' | 'evidence' | 'talks' | 'together' | 'card'

export const routes = {
  ...Object.fromEntries(Object.entries(TABLE).map(([path, load]) => [path, wrap({ asyncComponent: load, userData: { screen: path } })])),
  // Every part in every state, to look at while working on them; not in the product.
  ...(import.meta.env.DEV ? { '/parts': wrap({ asyncComponent: () => import('../gallery/Gallery.svelte') }) } : {}),
  '*': wrap({ asyncComponent: TABLE['/today'], userData: { screen: '/today' } }),
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
  /** Where exchange rates are entered. */
  exchange: '#/settings?open=exchange',
}

/** Fetches the screen most starts end at, while the Rust side is still being asked what there is. */
export function fetchFirst(): void {
  // A screen that cannot be fetched is told when it is opened.
  void TABLE['/today']().catch(() => undefined)
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
