/**
 * Moving a card with the pointer. Not the drag of the platform: on Windows the window takes that for files.
 *
 * A card is taken up once the pointer has gone a few pixels, so that a click stays a click; Esc and a pointer that is
 * taken away put it back.
 */

import type * as T from '../../../generated/types'

/** Pixels after which a press is a drag. */
const SLACK = 6

export class Drag {
  /** The card on its way, and how far it has gone. */
  card = $state.raw<T.BoardCard | null>(null)
  x = $state(0)
  y = $state(0)
  /** The phase under the pointer. */
  over = $state<T.Phase | null>(null)

  #drop: (card: T.BoardCard, to: T.Phase) => void
  #end: (() => void) | null = null

  constructor(drop: (card: T.BoardCard, to: T.Phase) => void) {
    this.#drop = drop
  }

  /** A press on a card. */
  press(event: PointerEvent, card: T.BoardCard): void {
    if (event.button !== 0 || !event.isPrimary) return
    this.cancel()
    const start = { x: event.clientX, y: event.clientY }
    const move = (at: PointerEvent) => {
      if (this.card === null && Math.hypot(at.clientX - start.x, at.clientY - start.y) < SLACK) return
      this.card = card
      this.x = at.clientX - start.x
      this.y = at.clientY - start.y
      this.over = phaseAt(at.clientX, at.clientY)
      getSelection()?.removeAllRanges()
    }
    const up = () => {
      const [taken, to] = [this.card, this.over]
      this.cancel()
      if (taken === null) return
      // The click that follows the drop would open the card.
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
      if (to !== null && to !== taken.standing.phase) this.#drop(taken, to)
    }
    const key = (at: KeyboardEvent) => {
      if (at.key !== 'Escape' || this.card === null) return
      at.stopPropagation()
      this.cancel()
    }
    const cancel = () => this.cancel()
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', key, { capture: true })
    this.#end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', key, { capture: true })
    }
  }

  /** Puts the card back where it was. */
  cancel(): void {
    this.#end?.()
    this.#end = null
    this.card = null
    this.over = null
    this.x = 0
    this.y = 0
  }
}

function swallow(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function phaseAt(x: number, y: number): T.Phase | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const phase = element.closest<HTMLElement>('[data-phase]')?.dataset.phase
    if (phase) return phase as T.Phase
  }
  return null
}
