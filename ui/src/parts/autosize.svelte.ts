import type { Attachment } from 'svelte/attachments'

/**
 * Lets a textarea be as high as its text. Runs again whenever `read()` gives a new text
 * and whenever the width changes.
 */
export function autosize(read: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    const fit = () => {
      area.style.height = 'auto'
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
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
