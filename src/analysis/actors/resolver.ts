import { PLAIN_HOUSE } from '../house';
import type { Passage, Sentence } from '../prose/types';
import type { Candidate } from './candidate';
import { authorName } from './authorship';
import { candidatesOf } from './candidates';
import { resolveDeictic } from './deictics';
import { statesOf } from './descriptionSieves';
import { describe, EntityTable, type Entity } from './entities';
import { Focus } from './focus';
import { entryOf, gazetteerOf } from './gazetteer';
import { homeStateOf } from './homeState';
import type { PlacedMention } from './layer';
import { resolveName } from './nameSieves';
import { resolveNoun } from './nounSieves';
import { resolvePronoun } from './pronounSieves';
import type { Registry } from './registry';
import { Voices } from './voices';
import { fold, textOf } from './words';

/** What the sieves share while a passage is read from its beginning to its end. */
export class Resolver {
  readonly entities: EntityTable;
  readonly focus = new Focus();
  readonly voices: Voices;
  /** The author's name, where the front matter, a byline or a signature gives it. */
  readonly author: string | undefined;
  /** The sentence that is being read, its candidates, and what they were resolved to. */
  sentence!: Sentence;
  candidates: readonly Candidate[] = [];
  resolved: (Entity | undefined)[] = [];
  private vocabulary: Set<string> | undefined;
  private small: Set<string> | undefined;
  private homeState: string | null | undefined;
  private spokenOf: ReadonlySet<string> | undefined;

  constructor(
    readonly passage: Passage,
    readonly registry: Registry,
  ) {
    this.author = registry.front.author ?? authorName(passage);
    const house = gazetteerOf(passage.sentences[0]?.tagged.house ?? PLAIN_HOUSE);
    this.entities = new EntityTable(this.author ?? 'author', registry.front.date, house);
    this.voices = new Voices(passage);
  }

  run(): PlacedMention[] {
    const placed: PlacedMention[] = [];
    for (const sentence of this.passage.sentences) {
      const { candidates, things } = candidatesOf(sentence.tagged);
      this.sentence = sentence;
      this.candidates = candidates;
      this.resolved = new Array<Entity | undefined>(candidates.length).fill(undefined);
      this.focus.open(things);
      for (const [index, candidate] of candidates.entries()) {
        const entity = this.resolve(index);
        if (!entity) continue;
        placed.push(this.place(candidate, entity));
      }
      this.voices.close(this);
    }
    return placed;
  }

  /** Resolves a candidate of the sentence once; undefined where it is no mention of an actor. */
  resolve(index: number): Entity | undefined {
    const candidate = this.candidates[index];
    if (!candidate) return undefined;
    const known = this.resolved[index];
    if (known) return known;
    const entity = this.sieve(candidate, index);
    this.resolved[index] = entity;
    if (entity) this.note(entity, candidate);
    return entity;
  }

  private sieve(candidate: Candidate, index: number): Entity | undefined {
    switch (candidate.reference.type) {
      case 'entry':
      case 'name':
        return resolveName(this, candidate, candidate.reference);
      case 'noun':
        return resolveNoun(this, candidate, candidate.reference, index);
      case 'pronoun':
        return resolvePronoun(this, candidate, candidate.reference.pronoun, index);
      case 'deictic':
        return resolveDeictic(this, candidate.reference.word);
    }
  }

  private note(entity: Entity, candidate: Candidate): void {
    entity.seen = this.sentence.index;
    if (candidate.office) {
      entity.roles.add(candidate.office);
      describe(entity, candidate.office.toLowerCase());
    }
    if (candidate.form !== 'pronoun')
      entity.aliases.add(textOf(this.sentence.tagged.words, candidate.first, candidate.last));
    this.focus.add(entity, candidate, candidate.plural || entity.plural);
  }

  private place(candidate: Candidate, entity: Entity): PlacedMention {
    const { first, last, head, form, rule, certainty } = candidate;
    const span = this.sentence.words(first, last);
    return {
      mention: { ...span, actor: entity.id, form, rule, certainty },
      sentence: this.sentence,
      first,
      last,
      head,
    };
  }

  /** The person of a gender who was named last, however far back. */
  people(gender: 'm' | 'f'): Entity | undefined {
    let found: Entity | undefined;
    for (const entity of this.entities.all())
      if (
        entity.kind === 'person' &&
        !entity.plural &&
        entity.gender === gender &&
        entity !== this.entities.author &&
        entity.seen > (found?.seen ?? -1)
      )
        found = entity;
    return found;
  }

  /** The nation that "we" and "the country" mean, where the draft tells. */
  get home(): Entity | undefined {
    this.homeState ??= homeStateOf(this.passage) ?? null;
    const entry = this.homeState === null ? undefined : entryOf(this.homeState);
    return entry && this.entities.fromEntry(entry);
  }

  /** Ids of the states that the draft speaks of. */
  states(): ReadonlySet<string> {
    this.spokenOf ??= statesOf(this.registry.known);
    return this.spokenOf;
  }

  /** The passage has the word in small letters somewhere. */
  hasSmall(norm: string): boolean {
    this.small ??= new Set(
      this.passage.sentences.flatMap((s) =>
        s.tagged.words.flatMap((word) => (/^\p{Ll}/u.test(word.text) ? [fold(word.norm)] : [])),
      ),
    );
    return this.small.has(norm);
  }

  /** The passage has the word somewhere. */
  has(norm: string): boolean {
    this.vocabulary ??= new Set(
      this.passage.sentences.flatMap((s) => s.tagged.words.map((word) => fold(word.norm))),
    );
    return this.vocabulary.has(norm);
  }
}
