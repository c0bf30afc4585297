/** The parts that open, without those inside others. */
const outerDetails = ({shadowRoot}: Element): HTMLDetailsElement[] =>
  [...(shadowRoot?.querySelectorAll('details') ?? [])].filter(
    (details) => !details.parentElement?.closest('details'),
  );

/** Keeps the room of an opened part until there is something to read in it, if only that it failed; or it is closed. */
const keepRoom = (details: HTMLDetailsElement, height: number): void => {
  details.style.minBlockSize = `${height}px`;
  const observer = new MutationObserver(() => {
    if (details.open && !details.querySelector('.more')?.textContent.trim()) return;
    observer.disconnect();
    details.style.minBlockSize = '';
  });
  observer.observe(details, {
    attributeFilter: ['open'],
    childList: true,
    characterData: true,
    subtree: true,
  });
};

/**
 * Brings a reader who was here before the widget to the same place in it: what they opened is open, and the focus is
 * where it was.
 */
export const keepPlace = (drawn: Element, widget: Element): void => {
  const heights = new Map<EventTarget | null, number>();
  // Measured while it is on the screen: once the widget is ready, what was drawn has no height.
  const measure = ({target}: Event) => heights.set(target, (target as HTMLElement).offsetHeight);
  drawn.shadowRoot?.addEventListener('toggle', measure, true);

  const moveOver = (): void => {
    const before = outerDetails(drawn);
    const after = outerDetails(widget);
    if (before.length !== after.length) return;
    const focused = drawn.shadowRoot?.activeElement;
    before.forEach((details, index) => {
      const next = after[index];
      if (details.open && !next.open) keepRoom(next, heights.get(details) ?? 0);
      next.open = details.open;
      const summary = next.querySelector('summary');
      if (focused && details.firstElementChild === focused) summary?.focus({preventScroll: true});
    });
  };
  widget.addEventListener('anagen-ready', moveOver, {once: true});
};
