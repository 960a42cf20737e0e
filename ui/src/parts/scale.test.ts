import { describe, expect, it } from 'vitest'
import { linear, steps } from './scale'

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

it('the steps of a scale are round and reach the largest value', () => {
  for (const [most, expected] of [
    [240, [0, 100, 200, 300]],
    [100, [0, 25, 50, 75, 100]],
    [0.045, [0, 0.02, 0.04, 0.06]],
    [7, [0, 2, 4, 6, 8]],
    [0, [0, 1]],
  ] as const) {
    expect(steps(most, 4)).toEqual(expected)
  }
})

it('the steps reach below zero where the figures do, and zero is one of them', () => {
  for (const [least, most, expected] of [
    [-30, 90, [-50, 0, 50, 100]],
    [-10, 0, [-10, -7.5, -5, -2.5, 0]],
    [-10, -5, [-10, -7.5, -5, -2.5, 0]],
    [5, 100, [0, 25, 50, 75, 100]],
  ] as const) {
    expect(steps(most, 4, least)).toEqual(expected)
  }
})
