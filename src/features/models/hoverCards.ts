import {
  AUTHOR,
  type Actor,
  type Attribution,
  type Found,
  type Loaded,
  type Mention,
  type Proposal,
  type Span,
} from '../../analysis/model';
import type { Rule } from '../../analysis/rule';
import type { Digest } from '../../drafts/digest';
import { capitalised, excerpt, oneLine } from '../../reports/excerpt';
import { escapeMarkdown } from '../../reports/markdownText';
import type { ActorNaming } from '../../reports/naming';
import { forceOf, HOW_KNOWN, termsOf } from '../../reports/vocabulary';
import { deedOf } from './deed';
import { targetName } from './target';
import {
  CATEGORY_NAME,
  FORM_NAME,
  KIND_ICON,
  KIND_NAME,
  LAYER_ICON,
  listed,
  STANCE_VERB,
  STATUS_MEANING,
  STATUS_NAME,
} from './words';

/** What a card is written from. */
export interface CardSource {
  readonly digest: Digest;
  /** The text of the version that the findings count in. */
  readonly text: string;
  /** What a finding's rule says for itself. */
  explain(rule: string): Rule | undefined;
}

/** Namings, and proposals or positions, that a card lists before it says how many more there are. */
const NAMINGS = 5;
const LINES = 3;
/** Longest quotation on a card, in UTF-16 code units. */
const QUOTED = 90;

/**
 * Who an actor is, under which names it goes, and what the draft says that it is asked for, proposes and holds.
 *
 * @param links where one can go from here, as Markdown; above the lists, as a long card is cut off below
 */
export function actorCard(mention: Mention, { digest, text, explain }: CardSource, links = ''): string {
  const actor = digest.actor(mention.actor);
  const naming = digest.naming.get(mention.actor);
  const about = digest.about(mention.actor);
  const deed = (proposal: Proposal): string =>
    [
      proposal.negated ? '**not** ' : '',
      quote(text, deedOf(proposal)),
      proposal.status === 'endorsed' ? '' : ` *(${proposal.status})*`,
    ].join('');
  const issues = new Map(digest.analysis.issues.map((issue) => [issue.id, issue.label]));
  const stands = about.positions.map(
    (position) => `${STANCE_VERB[position.stance]} *${escape(issues.get(position.issue) ?? position.issue)}*`,
  );
  return card(
    `$(${actor ? KIND_ICON[actor.kind] : 'account'}) **${escape(capitalised(digest.name(mention.actor)))}**${identity(actor, digest)}`,
    [
      roles(actor),
      named(mention, naming),
      members(actor, digest),
      links,
      list('Is asked to', about.asked.map(deed)),
      list('Proposes', about.makes.map(deed)),
      list('Stands', [...new Set(stands)]),
    ],
    mention,
    explain(mention.rule),
  );
}

/** The frame of a proposal: who is to do what, on which condition, by when, how and with whom, how strongly it is put and who stands behind it. */
export function proposalCard(proposal: Proposal, { digest, text, explain }: CardSource): string {
  const words = (span: Span | null | undefined): string => (span ? quote(text, span) : '');
  const { agent } = proposal;
  const frame: [string, string][] = [
    [
      'Who',
      agent ? `${escape(digest.name(agent.actor))}${agent.implicit ? ' *(implied)*' : ''}` : '*not said*',
    ],
    ['What', `${proposal.negated ? '**not** ' : ''}${words(deedOf(proposal))}`],
    ['Object', words(proposal.object)],
    ...termsOf(proposal).map(([label, span]): [string, string] => [label, words(span)]),
    ['Force', `${escape(forceOf(proposal))}, by “${words(proposal.cue)}”`],
    ['Proposed by', proposal.proposer === undefined ? '' : escape(digest.name(proposal.proposer))],
    ...digest
      .exchangesOf(proposal.id)
      .map((exchange): [string, string] => [
        'Exchange',
        `${words(exchange.give)} *${words(exchange.marker)}* ${words(exchange.get)}`,
      ]),
  ];
  const status = `${STATUS_NAME[proposal.status]}: ${STATUS_MEANING[proposal.status]}`;
  return card(
    [
      `| $(${LAYER_ICON.proposals}) Proposal\u00a0\u00a0 | ${status} |`,
      '| :-- | :-- |',
      ...frame.filter(([, value]) => value !== '').map(([label, value]) => `| ${label} | ${value} |`),
    ].join('\n'),
    [],
    proposal,
    explain(proposal.rule),
  );
}

/**
 * How a wording pushes, whose it is, at whom it is aimed and how it could be said plainly.
 *
 * @param links what can be done about it, as Markdown
 */
export function loadedCard(loaded: Loaded, { digest, text, explain }: CardSource, links = ''): string {
  const owner =
    loaded.owner === AUTHOR ? 'the author’s own words' : `the words of ${escape(digest.name(loaded.owner))}`;
  const target = targetName(loaded, excerpt(text, loaded, QUOTED), digest);
  const facts = [
    `${capitalised(owner)}${loaded.quoted ? ', quoted' : ''}`,
    target === '' ? '' : `aimed at **${escape(target)}**`,
  ];
  const plain = loaded.alternatives.map((wording) =>
    wording === '' ? 'leave it out' : `*${escape(wording)}*`,
  );
  return card(
    `$(${LAYER_ICON.loaded}) **${CATEGORY_NAME[loaded.category]}** — “${quote(text, loaded)}”`,
    [
      `${facts.filter(Boolean).join('; ')}.`,
      [plain.length > 0 ? `**Plainer:** ${listed(plain, 'or')}` : '', links].filter(Boolean).join(' · '),
    ],
    loaded,
    { ...explain(loaded.rule), why: loaded.why },
  );
}

/** Whose words or thoughts a passage reports, and how. */
export function attributionCard(attribution: Attribution, { digest, text, explain }: CardSource): string {
  const { type, content } = attribution;
  const named =
    attribution.sourceActor === null
      ? attribution.source && quote(text, attribution.source)
      : escape(digest.name(attribution.sourceActor));
  const source = named ? `**${capitalised(named)}**` : 'nobody who is named';
  return card(
    `$(quote) **${capitalised(HOW_KNOWN[type])}** — by ${source}`,
    [content ? `> ${quote(text, content)}` : ''],
    attribution,
    explain(attribution.rule),
  );
}

/** A title, its paragraphs and, at the end, why this was looked at, where the rule comes from and how it is called. */
function card(
  title: string,
  paragraphs: readonly string[],
  { certainty, rule: id }: Found,
  rule: Partial<Rule> | undefined,
): string {
  const why = [rule?.why, certainty === 'medium' ? 'Not certain.' : undefined].filter(Boolean).join(' ');
  const source = [rule?.source ? `*${escape(rule.source)}*` : '', code(id)].filter(Boolean).join(' · ');
  const end = [escape(why), `$(book) ${source}`].filter(Boolean).join('  \n');
  return [title, ...paragraphs, end].filter((part) => part !== '').join('\n\n');
}

function identity(actor: Actor | undefined, digest: Digest): string {
  if (!actor || actor.id === AUTHOR) return '';
  const parent = actor.parent === undefined ? '' : ` of ${escape(digest.name(actor.parent))}`;
  return [` · ${KIND_NAME[actor.kind]}${parent}`, actor.code ? code(actor.code) : '']
    .filter(Boolean)
    .join(' · ');
}

/** Offices as of the draft's date, and what the draft itself says that the actor is. */
function roles(actor: Actor | undefined): string {
  return actor?.roles?.length ? capitalised(some(actor.roles.map(escape), NAMINGS).join('; ')) : '';
}

/** How the draft calls the actor here, and how elsewhere. */
function named({ form }: Mention, naming: ActorNaming | undefined): string {
  if (!naming || naming.mentions < 2) return `Mentioned once, ${FORM_NAME[form]}.`;
  const used = naming.namings.map(({ text, count }) => `${escape(text)} ×${count}`);
  return `Named here ${FORM_NAME[form]}; ${naming.mentions} mentions in all: ${some(used, NAMINGS).join(' · ')}`;
}

function members(actor: Actor | undefined, digest: Digest): string {
  return actor?.members?.length
    ? `**Together:** ${listed(actor.members.map((id) => escape(digest.name(id))))}`
    : '';
}

/** The first items, and how many more there are. */
function some(items: readonly string[], limit: number): readonly string[] {
  const more = items.length - limit;
  return more > 0 ? [...items.slice(0, limit), `${more} more`] : items;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return [`**${title}**`, ...some(items, LINES).map((item) => `- ${item}`)].join('\n');
}

/** An id or a code in Markdown. */
function code(name: string): string {
  return `\`${name.replace(/[^\w/-]/g, '')}\``;
}

function quote(text: string, span: Span): string {
  return escapeMarkdown(excerpt(text, span, QUOTED));
}

function escape(text: string): string {
  return escapeMarkdown(oneLine(text));
}
