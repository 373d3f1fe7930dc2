import { buildRegistry, collectNames, type NameSummary, type Registry } from './actors/registry';
import { resolveActors } from './actors/resolveActors';
import { findAttributions } from './attribution/findAttributions';
import { Ignores } from './directives/ignores';
import { judgeDirectives, type Ignorable } from './directives/judge';
import { readDirectives } from './directives/read';
import { keptStatements } from './directives/statements';
import { RULES } from './explain';
import { DraftFindings, type DraftWide, type PassageFindings, type PlacedFindings } from './findings';
import { genreEvidence, judgeGenre, type Genre, type GenreEvidence } from './genre';
import { isSureEnough, type HouseStyle } from './house';
import { findLoaded } from './loaded/findLoaded';
import { buildPositions } from './positions/buildPositions';
import { findStatements } from './positions/findStatements';
import { groupIssues, type IssueGroup } from './positions/groupIssues';
import type { PassageOrigin, PlacedStatement, Statement } from './positions/statement';
import { findProposals } from './proposals/findProposals';
import { readFrontMatter } from './prose/frontMatter';
import { measureProse } from './prose/measure';
import { PassageReader } from './prose/passages';
import { Tagger } from './prose/tagger';
import type { FrontMatter, Passage } from './prose/types';

/** What one passage comes to, given the names that the whole draft knows. */
interface ResolvedPassage {
  readonly registryKey: string;
  readonly findings: PassageFindings;
  /** All that a directive can leave out, at whatever sensitivity it is seen. */
  readonly ignorable: readonly Ignorable[];
  /** Shared by the statements, which count their places from it. */
  readonly origin: PassageOrigin;
  readonly statements: readonly PlacedStatement[];
  /** Equal where the statements say the same, wherever they stand. */
  readonly statementsKey: string;
  readonly genre: GenreEvidence;
}

const RULE_IDS: ReadonlySet<string> = new Set(Object.keys(RULES));

/** A resolved passage in its place. */
interface Placed extends PlacedFindings {
  readonly resolved: ResolvedPassage;
}

/** What there is to know of one version of a draft. */
export interface DraftResult {
  readonly findings: DraftFindings;
  readonly genre: Genre;
}

/**
 * One draft through its versions. An edit tags the changed sentence and resolves the changed passage; every other
 * passage keeps its result unless the names known to the draft changed.
 */
export class Draft {
  private readonly reader: PassageReader;
  private readonly resolved = new WeakMap<Passage, ResolvedPassage>();
  // Most edits leave these as they were in the version before.
  private readonly names = lastValue<Registry>();
  private readonly issues = lastValue<readonly IssueGroup[]>();

  /** `tagger` may be shared between drafts of one house style, so that equal sentences are tagged once. */
  constructor(private readonly tagger: Tagger = new Tagger()) {
    this.reader = new PassageReader(tagger);
  }

  /** Analyses a version of the draft. Never throws on any text. */
  update(text: string): DraftResult {
    const passages = this.reader.read(text);
    const registry = this.register(
      passages.map(({ passage }) => collectNames(passage)),
      readFrontMatter(text),
    );
    const placed = passages.map(({ start, passage }): Placed => {
      const resolved = this.resolve(passage, registry);
      return { start, end: start + passage.key.length, findings: resolved.findings, resolved };
    });
    const directives = judgeDirectives(readDirectives(text, this.reader.tree), ignorableIn(placed), RULE_IDS);
    return {
      findings: new DraftFindings(placed, {
        ...this.drawTogether(placed, new Ignores(directives)),
        directives,
      }),
      genre: judgeGenre(
        text,
        placed.map(({ resolved }) => resolved.genre),
      ),
    };
  }

  /** The names that the draft knows; those of the version before where no passage gives others. */
  private register(names: readonly NameSummary[], front: FrontMatter): Registry {
    return this.names([JSON.stringify(front), ...names.map(summaryKey)], () => buildRegistry(names, front));
  }

  private resolve(passage: Passage, registry: Registry): ResolvedPassage {
    const known = this.resolved.get(passage);
    if (known?.registryKey === registry.key) return known;
    const result = resolvePassage(passage, registry, this.tagger.house);
    this.resolved.set(passage, result);
    return result;
  }

  /** What only the whole draft can tell: who stands where. */
  private drawTogether(passages: readonly Placed[], ignores: Ignores): Omit<DraftWide, 'directives'> {
    for (const { start, resolved } of passages) resolved.origin.start = start;
    const kept = passages.map((passage) => {
      const { statements, statementsKey } = passage.resolved;
      const left = keptStatements(statements, passage, ignores);
      return { left, key: left === statements ? statementsKey : keyOf(left) };
    });
    const issues = this.issues(
      kept.map(({ key }) => key),
      () => groupIssues(kept.map(({ left }) => left)),
    );
    return buildPositions(
      kept.flatMap(({ left }) => left),
      issues,
    );
  }
}

/** Remembers the value that was last made, and makes it anew for other keys only. */
function lastValue<T>(): (keys: readonly string[], make: () => T) => T {
  let last: { readonly keys: readonly string[]; readonly value: T } | undefined;
  return (keys, make) => {
    const same = last?.keys.length === keys.length && keys.every((key, i) => key === last?.keys[i]);
    if (!last || !same) last = { keys, value: make() };
    return last.value;
  };
}

function* ignorableIn(passages: readonly Placed[]): Iterable<Ignorable> {
  for (const { start, resolved } of passages)
    for (const finding of resolved.ignorable) yield { rule: finding.rule, start: start + finding.start };
}

const summaryKeys = new WeakMap<NameSummary, string>();

/** Equal for equal summaries. */
function summaryKey(summary: NameSummary): string {
  const key = summaryKeys.get(summary) ?? JSON.stringify(summary);
  summaryKeys.set(summary, key);
  return key;
}

function keyOf(statements: readonly Statement[]): string {
  return JSON.stringify(statements.map((s) => [s.topic, s.strength, s.stance, s.holder, s.rule, s.sentence]));
}

/** The pipeline: each room reads the rooms before it. */
function resolvePassage(passage: Passage, registry: Registry, house: HouseStyle): ResolvedPassage {
  const actors = resolveActors(passage, registry);
  const attribution = findAttributions(passage, actors);
  const proposed = findProposals(passage, actors, attribution);
  const loaded = findLoaded(passage, actors, attribution);
  // Who stands where must not depend on how much loaded wording somebody wants to see.
  const likely = loaded.filter((finding) => isSureEnough(finding, 'balanced'));
  const statements = findStatements(passage, actors, attribution, proposed, likely);
  const origin = { start: 0 };
  return {
    registryKey: registry.key,
    findings: {
      actors: actors.actors,
      mentions: actors.mentions,
      proposals: proposed.proposals,
      exchanges: proposed.exchanges,
      loaded: loaded.filter(
        (finding) => isSureEnough(finding, house.sensitivity) && !house.off.includes(finding.category),
      ),
      attributions: attribution.attributions,
    },
    ignorable: [
      ...actors.mentions,
      ...proposed.proposals,
      ...proposed.exchanges.map(({ rule, marker }) => ({ rule, start: marker.start })),
      ...loaded,
    ],
    origin,
    statements: statements.map((statement) => ({ ...statement, origin })),
    statementsKey: keyOf(statements),
    genre: genreEvidence(measureProse(passage), actors.mentions, proposed.proposals),
  };
}
