import { describe, expect, it } from 'vitest'
import { linear } from './scale'

describe('a straight scale', () => {
  it.each([
    [0, 8],
    [60, 108],
    [120, 208],
    [150, 258],
    [-12, -12],
  ])('puts %s at %s', (value, place) => {
    expect(linear([0, 120], [8, 208])(value)).toBeCloseTo(place)
  })

  it('may run downwards, as heights do', () => {
    expect(linear([0, 10], [21, 3])(10)).toBe(3)
  })

  it('puts everything at the start when there is no span', () => {
    expect(linear([5, 5], [0, 100])(7)).toBe(0)
  })
})
