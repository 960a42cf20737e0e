// The second frame begins when the first has been drawn.
requestAnimationFrame(() => requestAnimationFrame(() => (document.title = "Ready")));
