/** What there is to choose from, in the order it is offered. */

import { currencySigns } from '../generated/messages'
import type { Currency, Market, PartnerKind, Platform } from '../generated/types'

/** Russian first, as on the seam. */
export const MARKETS: readonly Market[] = ['ru', 'us']

export const PLATFORMS: readonly Platform[] = ['youtube', 'instagram', 'tiktok', 'telegram', 'vk', 'other']

export const PARTNER_KINDS: readonly PartnerKind[] = ['creator', 'agency', 'strategist']

export const CURRENCIES = Object.keys(currencySigns) as readonly Currency[]
