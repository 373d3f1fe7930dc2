import assert from 'node:assert/strict';
import { PLAIN_HOUSE } from '../../../src/analysis/house';
import { analyze } from '../../../src/analysis/analyze';
import { projectConfig, NO_WISHES } from '../../../src/house/projectConfig';
import { readHouseFile } from '../../../src/house/readHouseFile';

const fileOf = (text: string) => readHouseFile(text).file;

describe('What governs a draft', () => {
  it('is the plain style where nobody says anything', () => {
    const { house, severities } = projectConfig();
    assert.deepEqual(house, PLAIN_HOUSE);
    assert.equal(severities.pejorative, 'warning');
    assert.equal(severities.metaphor, 'information');
  });

  it('is what the file says before what the writer wishes', () => {
    const wishes = { ...NO_WISHES, sensitivity: 'all' } as const;
    assert.equal(projectConfig(undefined, wishes).house.sensitivity, 'all');
    assert.equal(projectConfig(fileOf('{}'), wishes).house.sensitivity, 'all');
    assert.equal(projectConfig(fileOf('{"sensitivity": "strict"}'), wishes).house.sensitivity, 'strict');
  });

  it('leaves out the categories that either leaves out', () => {
    const file = fileOf('{"severities": {"weasel": "off", "label": "error"}}');
    const { house, severities } = projectConfig(file, { ...NO_WISHES, off: ['metaphor'] });
    assert.deepEqual(house.off, ['weasel', 'metaphor']);
    assert.deepEqual(
      [severities.weasel, severities.label, severities.metaphor],
      ['off', 'error', 'information'],
    );
  });

  it('has an actor of both once, as the file has it, with the aliases of both', () => {
    const file = fileOf(
      '{"actors": [{"name": "Ofwat", "kind": "government_body", "aliases": ["the regulator"]}]}',
    );
    const wishes = {
      ...NO_WISHES,
      actors: [
        { name: 'OFWAT', kind: 'organisation', aliases: ['the watchdog'] },
        { name: 'Surfers Against Sewage', aliases: [] },
      ],
    } as const;
    assert.deepEqual(projectConfig(file, wishes).house.actors, [
      { name: 'Ofwat', kind: 'government_body', aliases: ['the regulator', 'the watchdog'] },
      { name: 'Surfers Against Sewage', aliases: [] },
    ]);
  });

  it('takes categories that are off out of the findings and leaves the others', () => {
    const text = 'Clearly, the minister must drop this reckless scheme.';
    const categories = (off: readonly ('editorializing' | 'pejorative')[]) =>
      new Set(analyze(text, { ...PLAIN_HOUSE, off }).loaded.map(({ category }) => category));
    assert.ok(categories([]).has('editorializing') && categories([]).has('pejorative'));
    assert.ok(!categories(['editorializing']).has('editorializing'));
    assert.ok(categories(['editorializing']).has('pejorative'));
  });
});
