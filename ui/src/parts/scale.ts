/**
 * A straight scale from values to places on the screen.
 *
 * Not d3-scale: its colours write to objects in a way that the window forbids
 * (`freezePrototype`), and a straight line is all that the charts here need.
 */

/** Puts `value` between `to` as it lies between `from`; with an empty `from` everything lies at the start. */
export function linear([low, high]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const span = high - low
  return (value) => (span === 0 ? start : start + ((value - low) / span) * (end - start))
}
