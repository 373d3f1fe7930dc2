import {
  AUTHOR,
  type Analysis,
  type Attribution,
  type Certainty,
  type Contrast,
  type MentionForm,
  type Position,
  type Span,
} from '../../src/analysis/model';
import { Tallies, type Figures } from './figures';
import type {
  Gold,
  GoldAttribution,
  GoldContrast,
  GoldMention,
  GoldPosition,
  GoldProposal,
} from './gold/format';
import { covered, iou, length, overlap, pairs, shared, union, type Pair } from './matching';

/** An analysis beside what a careful annotator found in the same text. */
export interface Scored {
  readonly analysis: Analysis;
  readonly gold: Gold;
}

/**
 * Measures analyses against gold annotations.
 *
 * Pairs are one to one, best overlap first. Gold of low certainty is neither missed nor spurious.
 * - mentions: at least half of the union in common; `named` are names, metonyms, demonyms and adjectives; `link` is
 *   B-cubed of the actors, precision over the matched mentions, recall over all gold ones
 * - proposals: at least half of the shorter one in common, and the gold cue touched; status, force, agent over those
 * - loaded: characters in common; precision against gold of any certainty
 * - attributions: precision and recall of the contents' characters; source over the matched contents
 * - positions: same holder and stance, and evidence in common; contrasts: both holders, and evidence of one side
 *
 * @returns figures to three decimals, by measure
 */
export function score(documents: readonly Scored[]): Figures {
  const tallies = new Tallies();
  for (const { analysis, gold } of documents) {
    const same = scoreMentions(analysis, gold, tallies);
    scoreProposals(analysis, gold, same, tallies);
    scoreLoaded(analysis, gold, same, tallies);
    scoreAttributions(analysis, gold, same, tallies);
    scorePositions(analysis, gold, same, tallies);
  }
  return {
    'mentions.named': tallies.f1('mentions.named'),
    'mentions.all': tallies.f1('mentions.all'),
    proposals: tallies.f1('proposals'),
    'loaded.precision': tallies.precision('loaded.precision'),
    'loaded.recall': tallies.recall('loaded.recall'),
    'attribution.content': tallies.f1('attribution.content'),
    'attribution.relations': tallies.f1('attribution.relations'),
    'attribution.direct recall': tallies.recall('attribution.direct recall'),
    positions: tallies.f1('positions'),
    contrasts: tallies.f1('contrasts'),
    'mentions.link': tallies.meanF1('link.p', 'link.r'),
    'proposals.status': tallies.accuracy('proposals.status'),
    'proposals.force': tallies.accuracy('proposals.force'),
    'proposals.agent': tallies.accuracy('proposals.agent'),
    'loaded.category': tallies.accuracy('loaded.category'),
    'loaded.owner': tallies.accuracy('loaded.owner'),
    'attribution.source': tallies.accuracy('attribution.source'),
  };
}

/** Whether an actor of the analysis is the one of the gold, by the mentions that they have in common. */
type SameActor = (predicted: string | null | undefined, gold: string) => boolean;

const named: ReadonlySet<MentionForm> = new Set(['name', 'metonym', 'demonym', 'adjectival']);

const isLow = ({ certainty }: { readonly certainty: Certainty }): boolean => certainty === 'low';
const atLeastHalf = (a: Span, b: Span): number => (iou(a, b) >= 0.5 ? iou(a, b) : 0);

/** What one-to-one pairs are worth, with gold of low certainty left out on all sides. */
function counts<G extends { readonly certainty: Certainty }>(
  matched: readonly Pair<unknown, G>[],
  predicted: number,
  gold: readonly G[],
) {
  const low = matched.filter((pair) => isLow(pair.gold)).length;
  return {
    right: matched.length - low,
    predicted: predicted - low,
    gold: gold.filter((record) => !isLow(record)).length,
  };
}

function scoreMentions(analysis: Analysis, gold: Gold, tallies: Tallies): SameActor {
  const matched = pairs(analysis.mentions, gold.mentions, atLeastHalf);
  tallies.count('mentions.all', counts(matched, analysis.mentions.length, gold.mentions));

  const predicted = analysis.mentions.filter(({ form }) => named.has(form));
  const wanted = gold.mentions.filter(({ form }) => named.has(form));
  const others = gold.mentions.filter(({ form }) => !named.has(form));
  const matchedNames = pairs(predicted, wanted, atLeastHalf);
  const used = new Set(matchedNames.map((pair) => pair.predicted));
  // A mention under another form than the gold's is not spurious, but earns nothing.
  const excused = predicted.filter((p) => !used.has(p) && others.some((g) => iou(p, g) >= 0.5)).length;
  tallies.count('mentions.named', counts(matchedNames, predicted.length - excused, wanted));

  scoreLinks(matched, gold, tallies);
  return sameActor(matched);
}

type MentionPair = Pair<Analysis['mentions'][number], GoldMention>;

function scoreLinks(matched: readonly MentionPair[], gold: Gold, tallies: Tallies): void {
  const predictedActors = groups(matched, (pair) => pair.predicted.actor);
  const goldActors = groups(matched, (pair) => pair.gold.entity);
  for (const { predicted, gold: mention } of matched) {
    const cluster = predictedActors.get(predicted.actor) ?? [];
    const goldCluster = goldActors.get(mention.entity) ?? [];
    const common = cluster.filter((pair) => pair.gold.entity === mention.entity).length;
    tallies.judge('link.p', common / cluster.length);
    tallies.judge('link.r', common / goldCluster.length);
  }
  // A missed mention is linked to nothing.
  const found = new Set(matched.map((pair) => pair.gold));
  for (const mention of gold.mentions) if (!found.has(mention) && !isLow(mention)) tallies.judge('link.r', 0);
}

function sameActor(matched: readonly MentionPair[]): SameActor {
  const toGold = new Map<string, string>();
  for (const [actor, mentions] of groups(matched, (pair) => pair.predicted.actor)) {
    const [most] = [...groups(mentions, (pair) => pair.gold.entity)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    if (most) toGold.set(actor, most[0]);
  }
  toGold.set(AUTHOR, AUTHOR);
  return (predicted, gold) => typeof predicted === 'string' && (toGold.get(predicted) ?? predicted) === gold;
}

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}

function scoreProposals(analysis: Analysis, gold: Gold, same: SameActor, tallies: Tallies): void {
  const matched = pairs(analysis.proposals, gold.proposals, (p, g: GoldProposal) => {
    const common = overlap(p, g);
    return common && common >= 0.5 * Math.min(length(p), length(g)) && overlap(p, g.cue) ? iou(p, g) : 0;
  });
  tallies.count('proposals', counts(matched, analysis.proposals.length, gold.proposals));
  for (const { predicted, gold: proposal } of matched) {
    if (isLow(proposal)) continue;
    tallies.judge('proposals.status', predicted.status === proposal.status);
    tallies.judge('proposals.force', predicted.force === proposal.force);
    tallies.judge('proposals.agent', sameOrNone(predicted.agent?.actor, proposal.agent?.actor, same));
  }
}

function scoreLoaded(analysis: Analysis, gold: Gold, same: SameActor, tallies: Tallies): void {
  const touched = analysis.loaded.map((predicted) => ({
    predicted,
    gold: gold.loaded.filter((g) => overlap(predicted, g)),
  }));
  const hits = touched.filter((hit) => hit.gold.length > 0);
  const onlyLow = hits.filter((hit) => hit.gold.every(isLow)).length;
  tallies.count('loaded.precision', {
    right: hits.length - onlyLow,
    predicted: touched.length - onlyLow,
    gold: 0,
  });
  const strict = gold.loaded.filter((g) => !isLow(g));
  tallies.count('loaded.recall', {
    right: strict.filter((g) => analysis.loaded.some((p) => overlap(p, g))).length,
    predicted: 0,
    gold: strict.length,
  });
  for (const { predicted, gold: candidates } of hits) {
    const best = candidates.reduce((a, b) => (overlap(predicted, b) > overlap(predicted, a) ? b : a));
    tallies.judge('loaded.category', [best.category, best.secondary].includes(predicted.category));
    tallies.judge('loaded.owner', same(predicted.owner, best.owner));
  }
}

function scoreAttributions(analysis: Analysis, gold: Gold, same: SameActor, tallies: Tallies): void {
  const predicted = analysis.attributions.filter(hasContent);
  const wanted = gold.attributions.filter(hasContent);
  const predictedText = union(predicted.map(({ content }) => content));
  const goldText = union(wanted.map(({ content }) => content));
  tallies.count('attribution.content', {
    right: shared(predictedText, goldText),
    predicted: covered(predictedText),
    gold: covered(goldText),
  });
  const matched = pairs(predicted, wanted, (p, g) => iou(p.content, g.content));
  tallies.count('attribution.relations', {
    right: matched.length,
    predicted: predicted.length,
    gold: wanted.length,
  });
  for (const { predicted: p, gold: g } of matched)
    tallies.judge('attribution.source', sameOrNone(p.sourceActor, g.sourceActor, same));
  const direct = wanted.filter(({ type }) => type === 'direct');
  tallies.count('attribution.direct recall', {
    right: direct.filter((g) => predicted.some((p) => iou(p.content, g.content) >= 0.5)).length,
    predicted: 0,
    gold: direct.length,
  });
}

function hasContent<T extends Attribution | GoldAttribution>(
  attribution: T,
): attribution is T & { readonly content: Span } {
  return attribution.content !== null;
}

/** Both name the same actor, or neither names one. */
function sameOrNone(
  predicted: string | null | undefined,
  gold: string | null | undefined,
  same: SameActor,
): boolean {
  return typeof gold === 'string' ? same(predicted, gold) : typeof predicted !== 'string';
}

function scorePositions(analysis: Analysis, gold: Gold, same: SameActor, tallies: Tallies): void {
  const shareEvidence = (p: Position, g: GoldPosition): boolean =>
    p.evidence.some((x) => g.evidence.some((y) => overlap(x, y)));
  const matched = pairs(analysis.positions, gold.positions, (p, g) =>
    Number(same(p.holder, g.holder) && p.stance === g.stance && shareEvidence(p, g)),
  );
  tallies.count('positions', counts(matched, analysis.positions.length, gold.positions));

  const predictedById = new Map(analysis.positions.map((position) => [position.id, position]));
  const goldById = new Map(gold.positions.map((position) => [position.id, position]));
  const alike = (p: Contrast, g: GoldContrast): number => {
    const [x, y] = [predictedById.get(p.a), predictedById.get(p.b)];
    const [u, v] = [goldById.get(g.a), goldById.get(g.b)];
    if (!x || !y || !u || !v) return 0;
    const fits = (s: GoldPosition, t: GoldPosition): boolean =>
      same(x.holder, s.holder) && same(y.holder, t.holder) && (shareEvidence(x, s) || shareEvidence(y, t));
    return Number(fits(u, v) || fits(v, u));
  };
  tallies.count('contrasts', {
    right: pairs(analysis.contrasts, gold.contrasts, alike).length,
    predicted: analysis.contrasts.length,
    gold: gold.contrasts.length,
  });
}
