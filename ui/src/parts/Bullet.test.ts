/** A bar beside the figures of a row: where the scale begins, and where what it shows lies on it. */

import { render } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import Bullet from './Bullet.svelte'

const WIDTH = 132

test.each([
  { of: 'counts beside a benchmark', value: 49, target: 60, range: [40, 80] as [number, number] },
  { of: 'counts without one', value: 49, target: 60 },
  { of: 'far more than was agreed', value: 900, target: 60, range: [40, 80] as [number, number] },
  { of: 'a loss', value: -20, target: 30, range: [10, 40] as [number, number] },
])('$of lie within the scale, which has its zero', ({ of, ...given }) => {
  const { container } = render(Bullet, { props: { label: of, ...given } })
  const number = (selector: string, name: string) => Number(container.querySelector(selector)?.getAttribute(name))
  const [from, long] = [number('.value', 'x'), number('.value', 'width')]
  expect(from).toBeGreaterThanOrEqual(0)
  expect(from + long).toBeLessThanOrEqual(WIDTH)
  expect(given.value < 0 || from === 0).toBe(true)
  const aim = Number(/M([-\d.]+) /.exec(container.querySelector('.aim')?.getAttribute('d') ?? '')?.[1])
  expect(aim).toBeGreaterThan(from)
  expect(aim).toBeLessThan(WIDTH)
})
