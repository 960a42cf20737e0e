/** The key of a profile in an address: market, size of audience, and the category as it is written. */

import type * as T from '../../generated/types'

export function keyOf({ market, tier, category }: T.ProfileOf): string {
  return [market, tier ?? 'unknown', category.ru || category.en].join('·')
}
