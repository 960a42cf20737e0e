import type { Attachment } from 'svelte/attachments'

/**
 * Lets a textarea be as high as its text. Runs again whenever `read()` gives a new text
 * and whenever the width changes.
 */
export function autosize(read: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    const fit = () => {
      const scrolled = scrolledAround(area)
      area.style.height = 'auto'
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
      // While it was low, what lies around it may have been pushed up.
      for (const [around, top] of scrolled) around.scrollTop = top
    }
    let width = -1
    const watcher = new ResizeObserver(() => {
      if (area.clientWidth === width) return
      width = area.clientWidth
      fit()
    })
    watcher.observe(area)
    $effect(() => {
      read()
      fit()
    })
    return () => watcher.disconnect()
  }
}

/** Every element around `area` that is scrolled, and how far. */
function scrolledAround(area: HTMLElement): [Element, number][] {
  const scrolled: [Element, number][] = []
  for (let around: Element | null = area; around; around = around.parentElement) {
    if (around.scrollTop > 0) scrolled.push([around, around.scrollTop])
  }
  return scrolled
}
