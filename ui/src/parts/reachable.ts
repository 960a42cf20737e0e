/** Lets the keyboard into a scrolling part that holds nothing else to focus, so that arrows scroll it. */

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'

/** An attachment: `<div {@attach reachable}>`. */
export function reachable(node: HTMLElement): () => void {
  const look = () => {
    const lonely = node.scrollHeight > node.clientHeight && node.querySelector(FOCUSABLE) === null
    if (lonely) node.tabIndex = 0
    else node.removeAttribute('tabindex')
  }
  const sizes = new ResizeObserver(look)
  const content = new MutationObserver(look)
  sizes.observe(node)
  content.observe(node, { childList: true, subtree: true })
  look()
  return () => {
    sizes.disconnect()
    content.disconnect()
  }
}
