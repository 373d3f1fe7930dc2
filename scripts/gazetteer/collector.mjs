/** Gathers actors under stable ids, merges what several sources say of one actor, and keeps ambiguous names apart. */
export class Collector {
  #byId = new Map();
  #owners = new Map();

  /**
   * Adds an actor, or what is new of it. `actor.id` decides which one it is.
   *
   * @param {object} actor as in gazetteer.schema.json
   */
  add(actor) {
    const known = this.#byId.get(actor.id);
    if (!known) {
      this.#byId.set(actor.id, prune(actor));
    } else {
      for (const key of ['names', 'adjectives', 'demonyms', 'metonyms', 'near', 'offices'])
        if (actor[key]?.length) known[key] = unique([...(known[key] ?? []), ...actor[key]]);
      for (const key of ['code', 'parent', 'gender', 'place'])
        if (actor[key] && !known[key]) known[key] = actor[key];
    }
    for (const name of [actor.name, ...(actor.names ?? [])].filter(Boolean)) {
      const key = bare(name);
      if (!this.#owners.has(key)) this.#owners.set(key, actor.id);
    }
  }

  /** Id of the actor that has this name, if one has. */
  ownerOf(name) {
    return this.#owners.get(bare(name));
  }

  get(id) {
    return this.#byId.get(id);
  }

  list() {
    return [...this.#byId.values()].map((actor) => {
      const names = (actor.names ?? []).filter((name) => name !== actor.name);
      return prune({ ...actor, names });
    });
  }
}

/** A stable id out of a name: lower case, hyphens, no accents. */
export function slug(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name without its marks (! and ?), in lower case. */
export const bare = (name) => name.replace(/[!?]+$/, '').toLowerCase();

export const unique = (list) => [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];

function prune(object) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}
