import { describe, expect, it } from 'vitest'
import { clockText } from './live.svelte'

describe('a clock', () => {
  it.each([
    [252, '04:12'],
    [0, '00:00'],
    [59, '00:59'],
    [2700, '45:00'],
    [-35, '−00:35'],
  ])('of %i seconds reads %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})
