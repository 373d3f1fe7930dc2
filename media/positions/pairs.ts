/**
 * Points out what belongs together while the pointer or the focus is on a line that sets two positions against each
 * other: both entries light up.
 */
export function pointOutPairs(cards: HTMLElement): void {
  const mark = (event: Event, on: boolean): void => {
    const pair = event.target instanceof Element ? event.target.closest<HTMLElement>('.pair') : null;
    if (!pair) return;
    const ids = (pair.dataset['entries'] ?? '').split(' ');
    for (const id of ids) {
      pair
        .closest('.issue')
        ?.querySelector(`[data-entry="${CSS.escape(id)}"]`)
        ?.classList.toggle('paired', on);
    }
  };
  for (const type of ['pointerover', 'focusin']) cards.addEventListener(type, (event) => mark(event, true));
  for (const type of ['pointerout', 'focusout']) cards.addEventListener(type, (event) => mark(event, false));
}
