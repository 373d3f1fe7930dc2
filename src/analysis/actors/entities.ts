import { AUTHOR, type Actor, type ActorKind } from '../model';
import { entryOf, type Entry, type HouseGazetteer } from './gazetteer';
import { officesOf } from './roles';

/** An actor while the passage is read: what is known of it grows with its mentions. */
export interface Entity {
  readonly id: string;
  name: string;
  kind: ActorKind;
  code?: string;
  parent?: string;
  members?: readonly string[];
  gender: 'm' | 'f' | undefined;
  plural: boolean;
  readonly entry?: Entry;
  /** Head nouns and titles under which it was met ("president", "committee"). */
  readonly heads: Set<string>;
  /** Descriptions under which it was met, lower case, without determiner ("water regulator", "foreign minister"). */
  readonly descriptions: Set<string>;
  /** Index of the sentence of its last mention. */
  seen: number;
  readonly aliases: Set<string>;
  /** Offices and callings: the gazetteer's as of the draft's date, and those that the draft states. */
  readonly roles: Set<string>;
}

/** The words of a name in lower case: one of them may be the head of a description ("the Commission" is "the commission"). */
export const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);

/** Remembers a description of an entity, and its head noun. */
export function describe(entity: Entity, description: string, head?: string): void {
  entity.descriptions.add(description);
  entity.heads.add(head ?? wordsOf(description).at(-1) ?? description);
}

/** The actors of a passage by id; the author is always the first. */
export class EntityTable {
  private readonly byId = new Map<string, Entity>();
  readonly author: Entity;

  /** `date`: the draft's day (ISO), as of which offices are held; `house`: actors that the gazetteer does not know. */
  constructor(
    authorName: string,
    private readonly date: string | undefined,
    private readonly house: HouseGazetteer,
  ) {
    this.author = this.make(AUTHOR, authorName, 'person');
  }

  get(id: string): Entity | undefined {
    return this.byId.get(id);
  }

  /** The entity with the id; made if it is new. */
  make(
    id: string,
    name: string,
    kind: ActorKind,
    more: Partial<Pick<Entity, 'code' | 'parent' | 'gender' | 'plural' | 'members' | 'entry'>> = {},
  ): Entity {
    const known = this.byId.get(id);
    if (known) return known;
    const { gender, plural, ...rest } = more;
    const entity: Entity = {
      id,
      name,
      kind,
      gender,
      plural: plural ?? false,
      heads: new Set(),
      descriptions: new Set(),
      seen: -1,
      aliases: new Set(),
      roles: new Set(),
      ...rest,
    };
    this.byId.set(id, entity);
    return entity;
  }

  fromEntry(entry: Entry): Entity {
    const { id, name, kind, code, parent, gender } = entry;
    const entity = this.make(id, name, kind, {
      gender,
      entry,
      plural: kind === 'group' || kind === 'people',
      ...(code ? { code } : {}),
      ...(parent ? { parent } : {}),
    });
    for (const word of wordsOf(name)) entity.heads.add(word);
    for (const role of officesOf(entry, this.date)) entity.roles.add(role);
    return entity;
  }

  all(): IterableIterator<Entity> {
    return this.byId.values();
  }

  /** The plain actors, in the order in which they were met; parents that have no mention come last. */
  actors(): Actor[] {
    const met = [...this.byId.values()].filter((entity) => entity.seen >= 0 || entity.id === AUTHOR);
    const ids = new Set(met.map((entity) => entity.id));
    for (const { parent } of met) {
      const entry =
        parent !== undefined && !ids.has(parent)
          ? (this.house.entries.get(parent) ?? entryOf(parent))
          : undefined;
      if (!entry) continue;
      ids.add(entry.id);
      met.push(this.fromEntry(entry));
    }
    return met.map(toActor);
  }
}

function toActor({ id, name, kind, code, parent, members, aliases, roles }: Entity): Actor {
  return {
    id,
    name: asWritten(name, aliases),
    kind,
    ...(code ? { code } : {}),
    ...(parent ? { parent } : {}),
    ...(members ? { members } : {}),
    aliases: [...aliases],
    ...(roles.size ? { roles: [...roles] } : {}),
  };
}

/** A description is kept in lower case while it is matched; the draft knows its capitals ("former Iranian negotiator"). */
function asWritten(name: string, aliases: ReadonlySet<string>): string {
  for (const alias of aliases) if (alias !== name && alias.toLowerCase() === name) return alias;
  return name;
}
