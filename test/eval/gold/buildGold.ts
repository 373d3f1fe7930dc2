import { createHash } from 'node:crypto';
import { AUTHOR, type Certainty, type Span } from '../../../src/analysis/model';
import type {
  AnnotatedAttribution,
  AnnotatedProposal,
  Annotation,
  Gold,
  GoldAgent,
  GoldAttribution,
  GoldLoaded,
  GoldMention,
  GoldPosition,
  GoldProposal,
  Passage,
  Quotation,
} from './format';
import { AnnotationError, Quotations } from './quotations';

/**
 * Puts a hand-made annotation in its place.
 *
 * @param annotation exact quotations, every list in text order
 * @param text the annotated Markdown source, front matter included
 * @returns the same records with offsets: UTF-16 code units into `text`, half-open
 * @throws AnnotationError for a quotation that is missing, ambiguous or out of order, and for an unknown id
 */
export function buildGold(annotation: Annotation, text: string): Gold {
  checkReferences(annotation);
  const quotations = new Quotations(text);
  const { doc, annotator, actors, exchanges, issues, contrasts, agreements } = annotation;
  for (const { in: holder, marker, give, get } of exchanges)
    for (const part of [marker, give, get]) quotations.only({ text: part, in: holder });
  return {
    doc,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    length: text.length,
    annotator,
    actors,
    mentions: mentions(annotation, quotations),
    proposals: proposals(annotation, quotations),
    loaded: loaded(annotation, quotations),
    attributions: attributions(annotation, quotations),
    exchanges,
    issues,
    positions: annotation.positions.map(({ evidence, ...position }): GoldPosition => ({
      ...position,
      evidence: evidence.map((quotation) => quotations.only(quotation)),
      certainty: sure(position),
    })),
    contrasts,
    agreements,
  };
}

const sure = ({ certainty }: { readonly certainty?: Certainty }): Certainty => certainty ?? 'high';

function mentions(annotation: Annotation, quotations: Quotations): GoldMention[] {
  let before: Span = { start: quotations.body.start, end: Infinity };
  return annotation.mentions.map(([quotation, entity, form, options = {}]) => {
    const span = quotations.mention(quotation, options.in, before);
    before = span;
    const head = options.head === undefined ? span : quotations.only(options.head, span);
    return { ...span, head, entity, form, certainty: sure(options) };
  });
}

function proposals(annotation: Annotation, quotations: Quotations): GoldProposal[] {
  let from = quotations.body.start;
  return annotation.proposals.map((proposal, index) => {
    const span = quotations.record(proposal.text, proposal.in, from);
    from = span.start;
    return {
      ...span,
      id: `p${index + 1}`,
      cue: quotations.only(proposal.cue, span),
      agent: agent(proposal, span, quotations),
      action: part(proposal.action, span, quotations),
      force: proposal.force,
      status: proposal.status,
      negated: proposal.negated ?? false,
      certainty: sure(proposal),
    };
  });
}

function agent({ agent }: AnnotatedProposal, within: Span, quotations: Quotations): GoldAgent | null {
  return agent && 'text' in agent ? { ...agent, ...quotations.only(agent.text, within) } : agent;
}

function loaded(annotation: Annotation, quotations: Quotations): GoldLoaded[] {
  let from = quotations.body.start;
  return annotation.loaded.map(({ text, in: holder, ...judgement }) => {
    const span = quotations.record(text, holder, from);
    from = span.start;
    return { ...span, ...judgement, certainty: sure(judgement) };
  });
}

function attributions(annotation: Annotation, quotations: Quotations): GoldAttribution[] {
  let from = quotations.body.start;
  return annotation.attributions.map((attribution: AnnotatedAttribution) => {
    const within = quotations.only(attribution.in);
    if (within.start < from)
      throw new AnnotationError(`not in text order: ${JSON.stringify(attribution.in)}`);
    from = within.start;
    return {
      content: part(attribution.content, within, quotations),
      source: part(attribution.source, within, quotations),
      cue: part(attribution.cue, within, quotations),
      sourceActor: attribution.sourceActor,
      type: attribution.type,
      certainty: sure(attribution),
    };
  });
}

function part(quotation: Quotation | null, within: Span, quotations: Quotations): Passage | null {
  return quotation === null ? null : quotations.only(quotation, within);
}

/** Every id that a record names must be one that the annotation introduces, once. */
function checkReferences({ actors, issues, positions, ...records }: Annotation): void {
  const known = {
    actor: ids('actor', actors),
    issue: ids('issue', issues),
    position: ids('position', positions),
  };
  const check = (kind: keyof typeof known, id: string | null | undefined): void => {
    if (typeof id === 'string' && !known[kind].has(id)) throw new AnnotationError(`no ${kind} ${id}`);
  };
  check('actor', AUTHOR);
  for (const { parent } of actors) check('actor', parent);
  for (const [, actor] of records.mentions) check('actor', actor);
  for (const { agent } of records.proposals) check('actor', agent?.actor);
  for (const { sourceActor } of records.attributions) check('actor', sourceActor);
  for (const { target, owner } of records.loaded) [target, owner].forEach((id) => check('actor', id));
  for (const { holder, issue } of positions) {
    check('actor', holder);
    check('issue', issue);
  }
  for (const { issue, a, b } of records.contrasts) {
    check('issue', issue);
    [a, b].forEach((id) => check('position', id));
  }
  for (const { issue, holders } of records.agreements) {
    check('issue', issue);
    holders.forEach((id) => check('actor', id));
  }
}

function ids(kind: string, records: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new AnnotationError(`two records for ${kind} ${id}`);
    seen.add(id);
  }
  return seen;
}
