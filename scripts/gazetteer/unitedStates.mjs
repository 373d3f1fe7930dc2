import { slug } from './collector.mjs';
import { splitCsv } from './factbook.mjs';

const CHAMBERS = { sen: ['senator', 'us-senate'], rep: ['representative', 'us-house-of-representatives'] };

/** Members of Congress: the file is regular, so that lines are enough to read it. */
export function addLegislators(collector, yaml) {
  for (const record of yaml.split(/^- id:/m).slice(1)) {
    const value = (key) => new RegExp(`^    ${key}: '?([^'\\n]+)'?$`, 'm').exec(record)?.[1]?.trim();
    const full = value('official_full')
      ?.replace(/ ["“'‘][^"”'’]+["”'’](?= )/, '')
      .replace(/,? (Jr|Sr)\.?$/, ' $1.');
    const first = value('first');
    const nick = value('nickname');
    const last = value('last');
    if (!full || !last) continue;
    const type = [...record.matchAll(/^  - type: (\w+)/gm)].at(-1)?.[1];
    const start = [...record.matchAll(/^    start: '([\d-]+)'/gm)].at(-1)?.[1];
    const [office, parent] = CHAMBERS[type] ?? [];
    const names = [`${first} ${last}`, nick && `${nick} ${last}`].filter((name) => name && name !== full);
    const known = [full, ...names].map((name) => collector.ownerOf(name)).find(Boolean);
    const gender = value('gender')?.toLowerCase();
    if (known) collector.add({ id: known, names: [full, ...names], gender, offices: [[office, start]] });
    else
      collector.add({
        id: slug(full),
        name: full,
        kind: 'person',
        code: 'USALEG',
        parent,
        gender,
        offices: [[office, start]],
        names,
      });
  }
}

/** Federal agencies and their bureaus under their official names. */
export function addAgencies(collector, csv) {
  for (const [agency, bureau] of csv.trim().split('\n').slice(1).map(splitCsv))
    for (const name of [agency, bureau]) {
      if (
        !name ||
        /--|\(/.test(name) ||
        !name.includes(' ') ||
        name.split(' ').length > 9 ||
        collector.ownerOf(name)
      )
        continue;
      const us = collector.ownerOf(`US ${name}`);
      if (us) collector.add({ id: us, names: [name] });
      else
        collector.add({
          id: slug(name),
          name,
          kind: 'government_body',
          code: 'USAGOV',
          parent: 'united-states',
        });
    }
}
