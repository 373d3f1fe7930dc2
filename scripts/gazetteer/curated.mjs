import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from './collector.mjs';

/** Reads the curated lists; `addTo` puts all but the states into a collector. */
export function readCurated(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const states = read('states');
  return {
    states,
    addTo(collector, stateIds) {
      const parentOf = (code) => (code ? stateIds.get(code) : undefined);
      for (const [name, kind, code, parent, names] of read('bodies').rows)
        collector.add({ id: slug(name), name, kind, code, parent: parentOf(parent), names });
      const international = read('international');
      for (const [name, code, names] of international.rows)
        collector.add({ id: slug(name), name, kind: international.kind, code, names });
      for (const { kind, rows } of read('organisations').sections)
        for (const [name, code, names] of rows) collector.add({ id: slug(name), name, kind, code, names });
      const media = read('media');
      for (const [name, code, names] of media.rows)
        collector.add({ id: slug(name), name, kind: media.kind, code, names });
      const parties = read('parties');
      for (const [name, state, names, adjectives] of parties.rows)
        collector.add({
          id: slug(name),
          name,
          kind: parties.kind,
          code: `${state}PTY`,
          parent: parentOf(state),
          names,
          adjectives,
        });
      for (const [name, kind, code, parent, metonyms] of read('metonyms').rows)
        if (kind === 'state') collector.add({ id: parentOf(parent), metonyms });
        else collector.add({ id: slug(name), name, kind, code, parent: parentOf(parent), metonyms });
      const subnational = read('subnational');
      for (const [name, code, demonyms] of subnational.rows)
        collector.add({
          id: name === 'Georgia' ? 'georgia-us' : slug(name),
          name,
          kind: subnational.kind,
          code: `USA_${code}`,
          parent: parentOf(subnational.parent),
          demonyms,
          place: true,
        });
      for (const [name, code, gender, offices, names] of read('people').rows)
        collector.add({
          id: slug(name),
          name,
          kind: 'person',
          code,
          parent: parentOf(code.slice(0, 3)),
          gender,
          offices: offices.map(([office, from, to]) => (to ? [office, from, to] : [office, from])),
          names,
        });
    },
  };
}
