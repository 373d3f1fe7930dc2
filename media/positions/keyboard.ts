/**
 * Keys for going through the cards, beside Tab: up and down from one button to the next, Home and End, left to the card's
 * heading and there to fold it, right to unfold it, Enter and the space bar as on every button.
 *
 * @param fold folds or unfolds the card of a heading
 */
export function moveByKeys(cards: HTMLElement, fold: (heading: HTMLElement, folded: boolean) => void): void {
  cards.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = document.activeElement;
    const stops = stopsIn(cards);
    const at = stops.findIndex((stop) => stop === here);
    const current = stops[at];
    if (!current) return;
    const heading = current.closest('.issue')?.querySelector<HTMLElement>('.fold');
    const isFolded = heading?.getAttribute('aria-expanded') === 'false';
    switch (event.key) {
      case 'ArrowDown':
        stops[at + 1]?.focus();
        break;
      case 'ArrowUp':
        stops[at - 1]?.focus();
        break;
      case 'Home':
        stops[0]?.focus();
        break;
      case 'End':
        stops.at(-1)?.focus();
        break;
      case 'ArrowLeft':
        if (current !== heading) heading?.focus();
        else if (!isFolded) fold(heading, true);
        break;
      case 'ArrowRight':
        if (current === heading && isFolded) fold(heading, false);
        else if (current === heading) stops[at + 1]?.focus();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
}

/** The buttons that can be seen, in their order on the page. */
export function stopsIn(cards: HTMLElement): HTMLElement[] {
  return [...cards.querySelectorAll<HTMLElement>('button[data-key]')].filter(
    (stop) => stop.offsetParent !== null,
  );
}
