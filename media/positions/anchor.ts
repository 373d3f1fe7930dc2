import { isRecord, isString } from '../../src/features/webviews/checks';

/** Something on the page that the reader has before them, and how far below the top of the window it is, in pixels. */
export interface Anchor {
  readonly key: string;
  readonly top: number;
}

export function isAnchor(value: unknown): value is Anchor {
  return isRecord(value) && isString(value['key']) && Number.isFinite(value['top']);
}

/** What has the focus, where that can be seen, else the first thing below the edge that the filters leave free. */
export function findAnchor(cards: HTMLElement, edge: number): Anchor | null {
  const visible = (node: Element): boolean => {
    const { top, bottom, height } = node.getBoundingClientRect();
    return height > 0 && bottom > edge && top < window.innerHeight;
  };
  const { activeElement } = document;
  const inSight = [...cards.children].filter(visible);
  const keyed = inSight.flatMap((card) => [...card.querySelectorAll<HTMLElement>('[data-key]')]);
  const node = keyed.find((each) => each === activeElement && visible(each)) ?? keyed.find(visible);
  const key = node?.dataset['key'];
  return node && key !== undefined ? { key, top: node.getBoundingClientRect().top } : null;
}

/** Scrolls so that the reader finds the same thing at the same height as before. */
export function keepAnchor(cards: HTMLElement, { key, top }: Anchor): void {
  const node = cards.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const box = node?.getBoundingClientRect();
  if (box && box.height > 0) window.scrollBy({ top: box.top - top, behavior: 'instant' });
}
