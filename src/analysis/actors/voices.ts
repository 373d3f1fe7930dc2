import type { Block, Passage, Sentence } from '../prose/types';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import type { Entity } from './entities';
import { stateOf } from './gazetteer';
import { VOICES } from './lexicon';
import { resolveName } from './nameSieves';
import type { Resolver } from './resolver';

/** How many sentences after a speaker was named a quotation is still taken for theirs. */
const PATIENCE = 2;

/** Who "I", "we" and "you" are: the author and the reader outside quotation marks, the speaker inside. */
export class Voices {
  private readonly quoted: WeakMap<Sentence, ReadonlySet<number>>;
  private readonly partners = new Set<Entity>();
  private lastSpeaker: { readonly entity: Entity; readonly sentence: number } | undefined;
  /** Who a letter or speech is addressed to. */
  private addressee: Entity | undefined;

  constructor(passage: Passage) {
    this.quoted = quotedWords(passage);
  }

  isQuoted(sentence: Sentence, word: number): boolean {
    return this.quoted.get(sentence)?.has(word) ?? false;
  }

  /** An entity that stands for "we" or "you", never for "they". */
  isPartner(entity: Entity): boolean {
    return this.partners.has(entity);
  }

  i(resolver: Resolver, candidate: Candidate, index: number): Entity {
    if (!this.isQuoted(resolver.sentence, candidate.first)) return resolver.entities.author;
    return this.speaker(resolver, index) ?? resolver.entities.author;
  }

  we(resolver: Resolver, candidate: Candidate): Entity {
    const speaker = this.isQuoted(resolver.sentence, candidate.first)
      ? this.speaker(resolver, -1)
      : undefined;
    if (speaker && speaker.kind !== 'person' && !this.partners.has(speaker)) return speaker;
    // Who holds or held an office says "we" for the state.
    const state = speaker?.entry && stateOf(speaker.entry);
    if (state) return resolver.entities.fromEntry(state);
    const body = speaker && !speaker.entry ? resolver.entities.get(speaker.parent ?? '') : undefined;
    if (body) return body;
    if (speaker) return this.partner(resolver, `${speaker.id}-we`, `${speaker.name} and others`);
    return resolver.home ?? this.partner(resolver, 'we', 'we');
  }

  you(resolver: Resolver, index: number): Entity {
    return this.vocative(resolver, index) ?? this.addressee ?? this.partner(resolver, 'you', 'the reader');
  }

  /** At the end of a sentence: who spoke in it speaks on; a salutation names who is addressed from here. */
  close(resolver: Resolver): void {
    const spoke = this.speakerIn(resolver);
    if (spoke) this.lastSpeaker = { entity: spoke, sentence: resolver.sentence.index };
    const { words } = resolver.sentence.tagged;
    if (words[0]?.norm !== 'dear' || words.length > 8) return;
    const index = resolver.candidates.findIndex((candidate) => candidate.form !== 'pronoun');
    this.addressee = resolver.resolved[index] ?? this.addressee;
  }

  private partner(resolver: Resolver, id: string, name: string): Entity {
    const entity = resolver.entities.make(id, name, 'people', { plural: true });
    this.partners.add(entity);
    return entity;
  }

  private speaker(resolver: Resolver, index: number): Entity | undefined {
    const here = this.speakerIn(resolver, index) ?? this.speakerBehind(resolver);
    if (here) return here;
    const last = this.lastSpeaker;
    if (!last || resolver.sentence.index - last.sentence > PATIENCE) return undefined;
    this.lastSpeaker = { entity: last.entity, sentence: resolver.sentence.index };
    return last.entity;
  }

  /** The subject of a verb of saying outside the quotation marks. */
  private speakerIn(resolver: Resolver, index = -1): Entity | undefined {
    const { words } = resolver.sentence.tagged;
    for (const [at, candidate] of resolver.candidates.entries()) {
      if (at === index || candidate.role !== 'subject' || this.isQuoted(resolver.sentence, candidate.first))
        continue;
      const near = [
        words[candidate.last + 1],
        words[candidate.last + 2],
        words[candidate.first - 1],
        words[candidate.first - 2],
      ];
      if (!near.some((word) => word && VOICES.sayings.has(word.lemma))) continue;
      const entity = resolver.resolve(at);
      if (entity && !this.partners.has(entity)) return entity;
    }
    return undefined;
  }

  /** "“I am leaving. I will miss it,” said Obama": who is named behind the last sentence of the quotation. */
  private speakerBehind(resolver: Resolver): Entity | undefined {
    const { sentence, passage } = resolver;
    for (const next of passage.sentences.slice(sentence.index + 1, sentence.index + 1 + PATIENCE)) {
      const { words } = next.tagged;
      if (
        next.block !== sentence.block ||
        !this.isQuoted(next, 0) ||
        /^\s*["“«]/.test(words[0]?.before ?? '')
      )
        break;
      for (const candidate of candidatesOf(next.tagged).candidates) {
        const { reference, first, last, role } = candidate;
        if ((reference.type !== 'entry' && reference.type !== 'name') || role !== 'subject') continue;
        if (this.isQuoted(next, first)) continue;
        if ([words[last + 1], words[first - 1]].some((word) => word && VOICES.sayings.has(word.lemma)))
          return resolveName(resolver, candidate, reference);
      }
    }
    return undefined;
  }

  /** "Thank you, Mr Chairman", "Minister, you said": a name or title set off by commas in the sentence. */
  private vocative(resolver: Resolver, index: number): Entity | undefined {
    const { words } = resolver.sentence.tagged;
    for (const [at, candidate] of resolver.candidates.entries()) {
      if (at === index || !(candidate.form === 'name' || isTitle(candidate))) continue;
      const before = words[candidate.first]?.before ?? '';
      const after = words[candidate.last]?.after ?? '';
      const opens = candidate.first === 0 || /[,.]\s*$/.test(before);
      if (
        !opens ||
        !/^[,.!?;:]/.test(after) ||
        (candidate.first === 0 && candidate.last === words.length - 1)
      )
        continue;
      const entity = resolver.resolve(at);
      if (entity) return entity;
    }
    return undefined;
  }
}

function isTitle({ reference }: Candidate): boolean {
  return reference.type === 'noun' && reference.title === true;
}

/** Words inside double quotation marks, carried over the sentences of a block. */
function quotedWords(passage: Passage): WeakMap<Sentence, ReadonlySet<number>> {
  const all = new WeakMap<Sentence, ReadonlySet<number>>();
  for (const block of passage.blocks)
    for (const [sentence, inside] of quotedIn(block)) all.set(sentence, inside);
  return all;
}

function quotedIn(block: Block): Array<[Sentence, ReadonlySet<number>]> {
  let open = false;
  const read = (marks: string): void => {
    for (const mark of marks)
      if (mark === '“' || mark === '«' || mark === '„') open = true;
      else if (mark === '”' || mark === '»') open = false;
      else if (mark === '"') open = !open;
  };
  return block.sentences.map((sentence) => {
    const inside = new Set<number>();
    for (const [at, word] of sentence.tagged.words.entries()) {
      read(word.before);
      if (open) inside.add(at);
    }
    read(sentence.tagged.words.at(-1)?.after ?? '');
    return [sentence, inside];
  });
}
