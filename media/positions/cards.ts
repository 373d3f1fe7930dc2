import type { FromPage } from '../../src/features/positions/protocol';
import { CERTAINTY_WORD, SIDE_ICON, SIDE_NAME, SIDES } from '../../src/features/models/words';
import type { Entry } from '../../src/features/webviews/entry';
import { button, element, icon } from '../webview/dom';
import type { FilteredCard } from './filter';
import { relations } from './relations';

/** What a card needs from the page around it. */
export interface CardContext {
  /** Version of the draft that the ids on the page belong to. */
  readonly version: number;
  send(message: FromPage): void;
  fold(issue: string, folded: boolean): void;
}

/** One issue: a heading that folds, the sides next to each other, then how the positions relate. */
export function issueElement(filtered: FilteredCard, folded: boolean, context: CardContext): HTMLElement {
  const { card, entries } = filtered;
  const body = `body-${card.id}`;
  const heading = button(
    'fold',
    { 'aria-expanded': String(!folded), 'aria-controls': body, 'data-key': `fold ${card.id}` },
    () => context.fold(card.id, heading.getAttribute('aria-expanded') === 'true'),
    icon('chevron-down'),
    element('span.label', {}, card.label),
    counts(entries),
  );
  const copy = button(
    'copy',
    { title: 'Copy as Markdown', 'aria-label': `Copy as Markdown: ${card.label}` },
    () => context.send({ type: 'copy', version: context.version, issue: card.id }),
    icon('copy'),
  );
  return element(
    'article.issue',
    { 'aria-label': card.label, 'data-issue': card.id },
    element('div.head', {}, element('h2', {}, heading), copy),
    element('div.body', { id: body, hidden: folded }, sides(filtered, context), relations(filtered, context)),
  );
}

/** Folds and unfolds a card that is on the page. */
export function setFolded(card: HTMLElement, folded: boolean): void {
  card.querySelector('.fold')?.setAttribute('aria-expanded', String(!folded));
  card.querySelector('.body')?.toggleAttribute('hidden', folded);
}

function counts(entries: readonly Entry[]): HTMLElement {
  return element(
    'span.counts',
    {},
    ...SIDES.flatMap((side) => {
      const count = entries.filter(({ stance }) => stance === side).length;
      if (count === 0) return [];
      const spoken = element('span.unseen', {}, ` ${SIDE_NAME[side].toLowerCase()} `);
      return [element('span', { class: `count ${side}` }, icon(SIDE_ICON[side]), String(count), spoken)];
    }),
  );
}

function sides({ card, entries }: FilteredCard, context: CardContext): HTMLElement {
  const on = (side: string, all: readonly Entry[]): Entry[] => all.filter(({ stance }) => stance === side);
  const shown = SIDES.filter((side) => side !== 'mixed' || on(side, entries).length > 0);
  return element(
    'div',
    { class: `sides ${shown.length === 3 ? 'three' : 'two'}` },
    ...shown.map((side) => {
      const here = on(side, entries);
      const none = on(side, card.entries).length > 0 ? 'Hidden by the filter' : 'Nobody in this draft';
      return element(
        'div',
        {
          class: `side ${side}${here.length > 0 ? '' : ' vacant'}`,
          role: 'group',
          'aria-label': SIDE_NAME[side],
        },
        element('h3', {}, icon(SIDE_ICON[side]), SIDE_NAME[side]),
        here.length > 0
          ? element('ul', {}, ...here.map((entry) => entryElement(entry, context)))
          : element('p.nobody', {}, none),
      );
    }),
  );
}

function entryElement(entry: Entry, context: CardContext): HTMLElement {
  const holder = `holder-${entry.id}`;
  const sure = CERTAINTY_WORD[entry.certainty];
  const quotes = entry.evidence.map(({ text, line }, index) =>
    button(
      'evidence',
      {
        'data-key': `evidence ${entry.key} ${index}`,
        'aria-describedby': holder,
        title: `Go to line ${line}`,
      },
      () => context.send({ type: 'reveal', version: context.version, entry: entry.id, evidence: index }),
      element('q', {}, text),
      element('span.line', {}, element('span.unseen', {}, ' line '), String(line)),
    ),
  );
  return element(
    'li.entry',
    { 'data-entry': entry.id },
    element(
      'div.holder',
      { id: holder, title: entry.why },
      element('strong', {}, entry.holder),
      ' ',
      element('span.how', {}, sure === '' ? entry.how : `${entry.how} · ${sure}`),
    ),
    ...quotes,
  );
}
