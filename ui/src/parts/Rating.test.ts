import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import Rating from './Rating.svelte'

const square = (n: number) => screen.getAllByRole('radio')[n - 1]!
const checked = () => screen.getAllByRole('radio').findIndex((radio) => radio.getAttribute('aria-checked') === 'true') + 1

function rating(value: number | null, more: { disabled?: boolean } = {}) {
  const onchange = vi.fn()
  render(Rating, { label: 'Overlap', value, onchange, ...more })
  return onchange
}

describe('a rating by keyboard', () => {
  it.each([
    ['goes up with the right arrow', 3, 'ArrowRight', 4],
    ['goes up with the arrow up', 3, 'ArrowUp', 4],
    ['goes down with the left arrow', 3, 'ArrowLeft', 2],
    ['goes round from the end', 5, 'ArrowRight', 1],
    ['goes round from the beginning', 1, 'ArrowLeft', 5],
    ['goes to the first with Home', 4, 'Home', 1],
    ['goes to the last with End', 2, 'End', 5],
    ['starts at the first when nothing was answered', null, 'ArrowRight', 1],
    ['starts at the last when nothing was answered', null, 'ArrowLeft', 5],
  ])('%s', async (_, from, key, to) => {
    const onchange = rating(from)
    await fireEvent.keyDown(square(from ?? 1), { key, code: key })
    expect(onchange).toHaveBeenCalledWith(to)
    expect(checked()).toBe(to)
    expect(document.activeElement).toBe(square(to))
  })

  it('takes a digit by its place, on any layout', async () => {
    const onchange = rating(null)
    await fireEvent.keyDown(square(1), { key: '"', code: 'Digit2' })
    expect(onchange).toHaveBeenCalledWith(2)
  })

  it('takes the answer back with Backspace', async () => {
    const onchange = rating(4)
    await fireEvent.keyDown(square(4), { key: 'Backspace', code: 'Backspace' })
    expect(onchange).toHaveBeenCalledWith(null)
    expect(checked()).toBe(0)
  })

  it('has one stop for Tab: the answer, or the first while there is none', () => {
    rating(3)
    expect(screen.getAllByRole('radio').map((radio) => radio.tabIndex)).toEqual([-1, -1, 0, -1, -1])
  })

  it('leaves keys with Ctrl to the window', async () => {
    const onchange = rating(3)
    await fireEvent.keyDown(square(3), { key: '1', code: 'Digit1', ctrlKey: true })
    expect(onchange).not.toHaveBeenCalled()
  })

  it('does not change when it is disabled', async () => {
    const onchange = rating(3, { disabled: true })
    await fireEvent.keyDown(square(3), { key: 'End', code: 'End' })
    expect(onchange).not.toHaveBeenCalled()
  })
})
