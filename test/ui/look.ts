/** How a word in the editor looks: where it stands, and the marks that extensions have put on it. */

export interface WordOnScreen {
  /** Its middle, in pixels of the page. */
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}

/** Computed styles that decorations set; an empty list means that none does. */
export interface Look {
  readonly underlines: readonly string[];
  readonly borders: readonly string[];
  readonly backgrounds: readonly string[];
}

/** Whether anything sets the word apart from plain text. */
export function isMarked(look: Look): boolean {
  return look.underlines.length + look.borders.length + look.backgrounds.length > 0;
}

/**
 * Runs *in the page*, so it refers to nothing outside itself: finds the first line on the screen (as wrapped) in which the
 * active editor shows `word`, and collects the styles of the decorations there. VS Code draws text styles on spans of the
 * line and boxes on a layer beneath it; both carry classes that begin with `ced-` when they come from an extension.
 */
export function findWord(word: string): WordOnScreen | undefined {
  const editor = document.querySelector('.editor-group-container.active .monaco-editor');
  const middle = (): { x: number; y: number; spans: Element[] } | undefined => {
    const top = (element: Element): number => element.getBoundingClientRect().top;
    const lines = [...(editor?.querySelectorAll('.view-line') ?? [])].sort((a, b) => top(a) - top(b));
    for (const line of lines) {
      // VS Code writes blanks as no-break spaces.
      const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      const spans: Element[] = [];
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const from = passed;
        passed += text.textContent?.length ?? 0;
        if (passed <= at) continue;
        if (from <= at) range.setStart(text, at - from);
        if (text.parentElement) spans.push(text.parentElement);
        if (passed < at + word.length) continue;
        range.setEnd(text, at + word.length - from);
        const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, spans };
      }
    }
    return undefined;
  };
  const found = middle();
  if (!editor || !found) return undefined;
  const { x, y, spans } = found;
  const covers = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  };
  const boxes = [...editor.querySelectorAll('.view-overlays .cdr')].filter(covers);
  const look = { underlines: [] as string[], borders: [] as string[], backgrounds: [] as string[] };
  for (const element of [...spans, ...boxes].filter((element) => /\bced-/.test(element.className))) {
    const style = getComputedStyle(element);
    if (style.textDecorationLine !== 'none')
      look.underlines.push(`${style.textDecorationLine} ${style.textDecorationStyle}`);
    if (style.borderBottomStyle !== 'none')
      look.borders.push(`${style.borderBottomStyle} ${style.borderBottomWidth}`);
    if (!/^rgba\(.*, 0\)$/.test(style.backgroundColor)) look.backgrounds.push(style.backgroundColor);
  }
  return { x, y, look };
}
