import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { sectionsOf, sectionTitle } from '../../../src/features/models/sections';

const text = `# Fuel

Parliament should scrap the levy.

## Ports

The ministry must publish the contracts. Critics say the state should buy the ports.

\`\`\`
# no heading
\`\`\`

Setext
------

Rain fell.
`;

describe('The sections of a draft', () => {
  it('reach to the next heading of their level, code left out', () => {
    const titles = sectionsOf(text).map(
      ({ heading }) => text.slice(heading.start, heading.end).split('\n')[0],
    );
    assert.deepEqual(titles, ['# Fuel', '## Ports', 'Setext']);
  });

  it('count the proposals below their heading', () => {
    const { proposals } = analyze(text);
    assert.deepEqual(
      sectionsOf(text).map((section) => sectionTitle(section, proposals)),
      ['3 proposals, 1 reported', '2 proposals, 1 reported', undefined],
    );
  });

  it('keep their places with CRLF and front matter', () => {
    const crlf = `---\r\ntitle: x\r\n---\r\n${text.replaceAll('\n', '\r\n')}`;
    const [first] = sectionsOf(crlf);
    assert.ok(first);
    assert.equal(crlf.slice(first.heading.start, first.heading.end), '# Fuel');
  });
});
