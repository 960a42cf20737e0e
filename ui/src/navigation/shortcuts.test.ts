import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { act, answers, bindKeys, chordFor, keysFor, listenToKeys, shown, wordFor } from './shortcuts'

let stop: () => void
let single = true
const ends: (() => void)[] = []

beforeEach(() => {
  single = true
  stop = listenToKeys(window, () => single)
})

afterEach(() => {
  stop()
  ends.splice(0).forEach((end) => end())
  document.body.innerHTML = ''
})

function bind(actions: Parameters<typeof bindKeys>[0]) {
  ends.push(bindKeys(actions))
}

function press(code: string, key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

describe('keys', () => {
  it.each([
    ['US', 'k'],
    ['Russian', 'л'],
  ])('open the palette by their place on a %s layout', (_, key) => {
    const palette = vi.fn()
    bind({ palette })
    const event = press('KeyK', key, { ctrlKey: true })
    expect(palette).toHaveBeenCalledOnce()
    expect(event.defaultPrevented).toBe(true)
  })

  it('leave letters and undo to the field that is typed in', () => {
    const create = vi.fn()
    const undo = vi.fn()
    bind({ create, undo })
    const field = document.body.appendChild(document.createElement('textarea'))
    const event = press('KeyZ', 'z', { ctrlKey: true }, field)
    press('KeyC', 'c', {}, field)
    expect(create).not.toHaveBeenCalled()
    expect(undo).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(false)

    press('KeyZ', 'я', { ctrlKey: true })
    press('KeyC', 'с')
    expect(undo).toHaveBeenCalledOnce()
    expect(create).toHaveBeenCalledOnce()
  })

  it('make a new record from within a field where a modifier is held, and not behind a dialog', () => {
    const create = vi.fn()
    bind({ create })
    document.body.innerHTML = '<textarea></textarea><div role="dialog"><textarea></textarea></div>'
    const [field, dialog] = document.querySelectorAll('textarea')
    press('KeyN', 'т', { ctrlKey: true }, field)
    expect(create).toHaveBeenCalledOnce()
    press('KeyN', 'n', { ctrlKey: true }, dialog)
    expect(create).toHaveBeenCalledOnce()
  })

  it('tell undo from redo by Shift', () => {
    const undo = vi.fn()
    const redo = vi.fn()
    bind({ undo, redo })
    press('KeyZ', 'Z', { ctrlKey: true, shiftKey: true })
    expect(undo).not.toHaveBeenCalled()
    expect(redo).toHaveBeenCalledOnce()
  })

  it('do not move rows behind an open dialog', () => {
    const next = vi.fn()
    bind({ 'row-next': next })
    document.body.innerHTML = '<div role="dialog"><button></button></div>'
    press('KeyJ', 'j', {}, document.querySelector('button')!)
    expect(next).not.toHaveBeenCalled()
  })

  it('stay silent as single letters when the person switched them off', () => {
    const next = vi.fn()
    const palette = vi.fn()
    bind({ 'row-next': next, palette })
    single = false
    press('KeyJ', 'j')
    press('KeyK', 'k', { ctrlKey: true })
    expect(next).not.toHaveBeenCalled()
    expect(palette).toHaveBeenCalledOnce()
  })

  it('leave the key to the web view when nothing answers to it', () => {
    expect(press('KeyP', 'p', { ctrlKey: true }).defaultPrevented).toBe(false)
  })
})

describe('bindings', () => {
  it('answer with the newest one and give the action back when it ends', () => {
    const page = vi.fn()
    const panel = vi.fn()
    bind({ create: page })
    const end = bindKeys({ create: panel })
    act('create')
    end()
    act('create')
    expect(panel).toHaveBeenCalledOnce()
    expect(page).toHaveBeenCalledOnce()
  })

  it('say what they do on this screen, and in general where it says nothing', () => {
    expect(wordFor('create')).toBe('key-create')
    const end = bindKeys({ create: vi.fn() }, { create: 'campaign-new' })
    expect(wordFor('create')).toBe('campaign-new')
    end()
    expect(wordFor('create')).toBe('key-create')
  })

  it('say whether anything answers', () => {
    expect(answers('export')).toBe(false)
    bind({ export: () => {} })
    expect(answers('export')).toBe(true)
    expect(act('new')).toBe(false)
  })
})

describe('key caps', () => {
  it.each([
    ['palette', 'Ctrl K'],
    ['settings', 'Ctrl ,'],
    ['redo', 'Ctrl Shift Z'],
    ['zoom-in', 'Ctrl +'],
    ['next-unfinished', 'Alt ↓'],
    ['create', 'C'],
    ['new', 'Ctrl Shift N'],
    ['keys', '?'],
  ] as const)('of %s read %s', (id, caps) => {
    expect(keysFor(id)).toBe(caps)
  })

  it('are those with a modifier where single letters may not act', () => {
    expect(chordFor('create')).toBe('Ctrl N')
    expect(chordFor('row-next')).toBe('J')
  })

  it('name a number key by its digit', () => {
    expect(shown('$mod+Digit0')).toBe('Ctrl 0')
  })
})
