import type { Candidate, Role, Thing } from './candidate';
import type { Entity } from './entities';
import { PRONOUNS } from './pronouns';

/** A mention, or a noun phrase that is no actor, as a pronoun's possible antecedent. */
export interface Antecedent {
  readonly entity: Entity | undefined;
  readonly plural: boolean;
  readonly role: Role;
  /** Word index of the head in its sentence. */
  readonly head: number;
  readonly last: number;
  readonly named: boolean;
  /** "I", "we", "you": nobody whom a third person means. */
  readonly speaks: boolean;
}

/** How many sentences back a pronoun may look. */
const REACH = 3;

/** What the last few sentences spoke of. */
export class Focus {
  private sentences: Antecedent[][] = [];

  /** Opens a sentence; the things in it are no actors but compete for "it" and "they". */
  open(things: readonly Thing[]): void {
    this.sentences.unshift(
      things.map(({ head, plural, role }) => ({
        entity: undefined,
        plural,
        role,
        head,
        last: head,
        named: false,
        speaks: false,
      })),
    );
    if (this.sentences.length > REACH + 1) this.sentences.pop();
  }

  add(entity: Entity, candidate: Candidate, plural: boolean): void {
    const { role, head, last, form, reference } = candidate;
    const person = reference.type === 'pronoun' ? PRONOUNS.get(reference.pronoun)?.person : 3;
    this.sentences[0]?.push({
      entity,
      plural,
      role,
      head,
      last,
      named: form === 'name' || form === 'metonym',
      speaks: person !== 3,
    });
  }

  /**
   * The likeliest antecedent in front of a word: nearest sentence first; within a sentence the subject, then what
   * stands nearest.
   *
   * @param reach how many sentences back to look
   */
  find(before: number, reach: number, fits: (antecedent: Antecedent) => boolean): Antecedent | undefined {
    for (let back = 0; back <= reach; back++) {
      const open = (this.sentences[back] ?? []).filter((a) => (back > 0 || a.head < before) && fits(a));
      const subjects = open.filter((a) => a.role === 'subject');
      const subject = back === 0 ? last(subjects) : first(subjects);
      const found = subject ?? last(open);
      if (found) return found;
    }
    return undefined;
  }

  /** What fits and stands nearest in front of a word of the sentence. */
  nearest(before: number, fits: (antecedent: Antecedent) => boolean): Antecedent | undefined {
    return last((this.sentences[0] ?? []).filter((a) => a.head < before && fits(a)));
  }

  /** The mention that ends right in front of a word. */
  endingAt(word: number): Antecedent | undefined {
    return this.sentences[0]?.filter((a) => a.entity && a.last === word).at(0);
  }

  recent(): readonly (readonly Antecedent[])[] {
    return this.sentences;
  }
}

const first = (list: readonly Antecedent[]): Antecedent | undefined =>
  list.reduce<Antecedent | undefined>((best, a) => (best && best.head <= a.head ? best : a), undefined);

const last = (list: readonly Antecedent[]): Antecedent | undefined =>
  list.reduce<Antecedent | undefined>((best, a) => (best && best.head >= a.head ? best : a), undefined);
