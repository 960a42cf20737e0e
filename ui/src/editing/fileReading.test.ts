import { describe, expect, it, vi } from 'vitest'

vi.mock('../platform', async () => {
  const { Failure } = await import('../platform/failure')
  class Channel {
    onmessage: (message: unknown) => void = () => {}
  }
  return { call: vi.fn(), Channel, Failure }
})

import { Failure } from '../platform/failure'
import { FileReading } from './fileReading.svelte'

interface Said {
  sheet: string | null
}

interface Answer {
  resolve: (found: string) => void
  reject: (reason: Failure) => void
}

/** A reading that is answered by hand, each time it looks. */
class ByHand extends FileReading<Said, string> {
  answers: Answer[] = []

  constructor(path = 'C:\\Lists\\Tea.csv') {
    super(path, { sheet: null })
    void this.read()
  }
  run(work: () => Promise<{ value: number }>) {
    return this.carry(work)
  }
  protected look() {
    return new Promise<string>((resolve, reject) => this.answers.push({ resolve, reject }))
  }
}

const settled = () => new Promise((done) => setTimeout(done))

describe('reading a file', () => {
  it('names it without its folder', () => {
    expect(new ByHand().file).toBe('Tea.csv')
    expect(new ByHand('/home/nika/Чай.xlsx').file).toBe('Чай.xlsx')
  })

  it('tells of the last reading only, whichever ends first', async () => {
    const reading = new ByHand()
    reading.say({ sheet: 'People' })
    reading.answers[1]?.resolve('new')
    await settled()
    reading.answers[0]?.resolve('old')
    await settled()
    expect([reading.preview, reading.progress, reading.options.sheet]).toEqual(['new', null, 'People'])
  })

  it('keeps what was found while it is read again, and says why it is refused', async () => {
    const reading = new ByHand()
    reading.answers[0]?.resolve('found')
    await settled()
    reading.say({ sheet: 'Cover' })
    expect([reading.preview, reading.progress]).toEqual(['found', 0])
    reading.answers[1]?.reject(new Failure('refused', {}, []))
    await settled()
    expect([reading.preview, reading.failure?.code, reading.progress]).toEqual(['found', 'refused', null])
    reading.say({ sheet: null })
    reading.answers[2]?.resolve('again')
    await settled()
    expect([reading.preview, reading.failure]).toEqual(['again', undefined])
  })

  it('gives back what came in, and nothing where it was refused', async () => {
    const reading = new ByHand()
    reading.answers[0]?.resolve('found')
    await settled()
    expect(await reading.run(async () => ({ value: 12 }))).toBe(12)
    expect(await reading.run(() => Promise.reject(new Failure('unknown-names', {}, [])))).toBeNull()
    expect([reading.refused?.code, reading.importing, reading.progress]).toEqual(['unknown-names', false, null])
    // What was found and said still stands, so that it can be mended and brought in.
    expect([reading.preview, reading.failure]).toEqual(['found', undefined])
    expect(await reading.run(async () => ({ value: 3 }))).toBe(3)
    expect(reading.refused).toBeUndefined()
  })
})
