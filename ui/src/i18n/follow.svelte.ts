/** What an effect sees over time, as a component on the screen would. */
export function follow<T>(read: () => T): { seen: T[]; stop: () => void } {
  const seen: T[] = []
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read())
    })
  })
  return { seen, stop }
}
