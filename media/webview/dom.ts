/** Builds elements. Strings become text nodes: nothing that a draft says is ever read as HTML. */

type Child = Node | string | undefined;

/**
 * @param name of the element, with classes after dots: `div.side.support`
 * @param attributes set as they are; undefined ones are left out, `true` sets an empty one
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const [tag = '', ...classes] = name.split('.');
  const node = document.createElement(tag) as HTMLElementTagNameMap[K];
  if (classes.length > 0) node.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') node.setAttribute(key, value);
    else if (value) node.setAttribute(key, '');
  }
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** A codicon that says nothing to a screen reader. */
export function icon(name: string): HTMLElement {
  return element('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });
}

/** A button that calls `act` on a click, on Enter and on the space bar. */
export function button(
  classes: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const node = element('button', { type: 'button', class: classes, ...attributes }, ...children);
  node.addEventListener('click', act);
  return node;
}

/** Makes `children` the children of a parent. Those that are there already stay in the page, with focus and scroll. */
export function setChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const kept = new Set<Node>(children);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  children.forEach((child, i) => {
    const there = parent.childNodes[i];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
