/** Where a row of Today leads: to the very thing, not only to its room. */

import { expect, test } from 'vitest'
import type * as T from '../../generated/types'
import { addressOf } from './todayWords'

const campaign = { id: 'c1', title: { ru: '', en: 'Tea' }, stage: 'running' } as const

function item(attention: T.Attention, more: Partial<T.TodayItem> = {}): T.TodayItem {
  return { attention, campaign, flag: null, subject: { ru: '', en: '' }, market: null, on: null, days: null, record: null, done: null, ...more }
}

test.each([
  [item('late', { record: 'd1' }), '#/campaigns/c1/deliverables?open=d1'],
  [item('due', { record: 'd2' }), '#/campaigns/c1/deliverables?open=d2'],
  [item('unsigned', { record: 'k3' }), '#/campaigns/c1/brief?open=k3'],
  [item('unsigned'), '#/campaigns/c1/brief?open=sign'],
  [item('checkin'), '#/campaigns/c1/checkin?open=checkin'],
  [item('decision'), '#/campaigns/c1/decisions?open=monthly'],
  [item('quarterly'), '#/campaigns/c1/decisions?open=quarterly'],
  [item('review'), '#/campaigns/c1/review'],
  [item('flag-raised', { flag: { key: 'performance:orders:ru' } as T.Flag }), '#/campaigns/c1?open=performance%3Aorders%3Aru'],
])('$attention', (row, address) => {
  expect(addressOf(row)).toBe(address)
})
