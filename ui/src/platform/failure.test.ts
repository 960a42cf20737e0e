import { describe, expect, it } from 'vitest'
import { Failure } from './failure'

describe('a rejection', () => {
  it('of ours keeps its code, its figures and its fields', () => {
    const problems = [{ field: 'name', code: 'too-long', args: { most: '500' } }]
    expect(Failure.from({ code: 'refused', args: { path: 'a' }, problems })).toMatchObject({ code: 'refused', args: { path: 'a' }, problems })
  })

  it.each([['a string of the framework', 'command undo not found'], ['nothing', undefined], ['an exception', new TypeError('x')]])('that is %s becomes internal and keeps its cause', (_, reason) => {
    const failure = Failure.from(reason)
    expect(failure).toMatchObject({ code: 'internal', problems: [] })
    expect(failure.cause).toBe(reason)
  })

  it('that is a Failure stays the same one', () => {
    const failure = new Failure('busy')
    expect(Failure.from(failure)).toBe(failure)
  })
})
