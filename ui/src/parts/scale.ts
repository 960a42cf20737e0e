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

/** Round figures from 0 up to the first that reaches `most`, in about `parts` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function steps(most: number, parts: number): number[] {
  if (!(most > 0)) return [0, 1]
  const rough = most / parts
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((of) => of * power).find((size) => size >= rough * 0.999) ?? 10 * power
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
