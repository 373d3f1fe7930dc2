import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { Digest } from '../../../src/drafts/digest';
import { readSettings } from '../../../src/drafts/settings';
import { presentable } from '../../../src/drafts/shown';
import { actorRows } from '../../../src/features/models/actorRows';
import { loadedRows } from '../../../src/features/models/loadedRows';
import { positionRows } from '../../../src/features/models/positionRows';
import { proposalRows } from '../../../src/features/models/proposalRows';
import { pathTo, type Row } from '../../../src/features/models/rows';
import { findings, place, source } from './sample';

const { settings } = readSettings((key) => (key === 'loadedLanguage.quoted' ? 'subdued' : undefined));
const rowSource = { ...source, found: presentable(findings.analysis, settings) };
const labels = (rows: readonly Row[] = []) =>
  rows.map(({ label, description }) => `${label} (${description ?? ''})`);

/** Ids of all rows, unfolded to the last. */
function ids(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => [row.id, ...ids(row.children?.() ?? [])]);
}

describe('The trees', () => {
  it('list actors by mentions, their names and the places of each', () => {
    const rows = actorRows(rowSource);
    assert.deepEqual(labels(rows), [
      'United States (2 · state)',
      'Iran (2 · state)',
      'the senator (1 · person)',
    ]);
    const usa = rows.find(({ label }) => label === 'United States');
    assert.deepEqual(labels(usa?.children?.()), ['Washington (1 · metonym)', 'White House (1 · metonym)']);
    assert.equal(usa?.span?.start, place('Washington').start);
    assert.match(usa?.spoken ?? '', /United States, state, 2 mentions/);
  });

  it('are gone down to the first and innermost row of a place', () => {
    const rows = positionRows(source);
    const { start } = place('Washington should lift the sanctions');
    const path = pathTo(rows, (span) => span.start === start) ?? [];
    assert.deepEqual(
      path.map(({ label }) => label),
      ['Sanctions relief', 'Support', 'The author', 'Washington should lift the sanctions'],
    );
    assert.equal(
      pathTo(rows, () => false),
      undefined,
    );
  });

  it('group proposals by who is to act and by force', () => {
    assert.deepEqual(labels(proposalRows(rowSource, 'agent')), ['United States (2)']);
    assert.deepEqual(labels(proposalRows(rowSource, 'force')), ['Strong (1)', 'Medium (1)']);
    const [first] = proposalRows(rowSource, 'agent')[0]?.children?.() ?? [];
    assert.equal(first?.description, 'endorsed');
  });

  it('group proposals by status', () => {
    const rows = proposalRows(rowSource, 'status');
    assert.deepEqual(labels(rows), ['Endorsed (1)', 'Rejected (1)']);
    const [lift] = rows[0]?.children?.() ?? [];
    assert.equal(lift?.label, 'lift the sanctions');
    assert.equal(lift?.description, 'United States');
    assert.match(rows[1]?.children?.()[0]?.label ?? '', /^not: /);
  });

  it('group loaded wordings by category, with whose they are', () => {
    const rows = loadedRows(rowSource, 'category');
    assert.deepEqual(labels(rows), ['Label (1)', 'Pejorative (1)']);
    const [mullahs] = rows[0]?.children?.() ?? [];
    assert.equal(mullahs?.icon, 'quote');
    assert.equal(mullahs?.description, '“the senator” · at Iran');
    assert.match(mullahs?.tooltip ?? '', /Plainer: Iranian government or leave it out/);
  });

  it('list issues, who is on either side, and how the positions relate', () => {
    const rows = positionRows(rowSource);
    assert.deepEqual(labels(rows), ['Sanctions relief (1 support · 1 oppose)']);
    const groups = rows[0]?.children?.() ?? [];
    assert.deepEqual(labels(groups), [
      'Support (1)',
      'Oppose (1)',
      'Set against each other (1)',
      'Reported, never answered (1)',
    ]);
    const [senator] = groups[1]?.children?.() ?? [];
    assert.equal(senator?.label, 'The senator');
    assert.equal(senator?.description, 'quoted');
    assert.deepEqual(labels(senator?.children?.()), ['not a dollar for the mullahs (line 1)']);
    assert.deepEqual(labels(groups[2]?.children?.()), [
      'The author (support) – The senator (oppose) (“but”)',
    ]);
    assert.equal(groups[2]?.children?.()[0]?.span?.start, place('but').start);
    assert.deepEqual(labels(groups[3]?.children?.()), ['The senator (not a dollar for the mullahs)']);
  });

  it('weigh the wording for each target, own words against others’', () => {
    const rows = loadedRows(rowSource, 'target');
    assert.deepEqual(labels(rows).slice(0, 1), ['Iran (none · others’ 1 hostile, 0 friendly)']);
    const [group] = rows[0]?.children?.() ?? [];
    assert.equal(group?.label, 'Hostile, others’ words');
    assert.equal(group?.children?.().length, 1);
    assert.match(
      rows[0]?.spoken ?? '',
      /none in the author’s own words; 1 hostile, 0 friendly in others’ words/,
    );
  });

  it('list stale ignores below the loaded wordings', () => {
    const draft = 'The council met. <!-- policy-lens: ignore-line loaded/label-ruler -- old -->\n';
    const analysis = analyze(draft);
    const stale = { found: analysis, digest: new Digest(analysis, draft), text: draft };
    for (const grouping of ['category', 'target'] as const) {
      const [group] = loadedRows(stale, grouping);
      assert.deepEqual(labels([group as Row]), ['Stale ignores (1)']);
      const [row] = group?.children?.() ?? [];
      assert.match(row?.tooltip ?? '', /Nothing of “loaded\/label-ruler” is found here\./);
      assert.equal(draft.slice(row?.span?.start, row?.span?.end).slice(0, 4), '<!--');
    }
  });

  it('give every row an id of its own and words for a screen reader', () => {
    for (const rows of [
      actorRows(rowSource),
      proposalRows(rowSource, 'status'),
      loadedRows(rowSource, 'category'),
      loadedRows(rowSource, 'target'),
      positionRows(rowSource),
    ]) {
      const all = ids(rows);
      assert.equal(new Set(all).size, all.length);
      assert.ok(rows.every(({ spoken }) => spoken.length > 0));
    }
  });
});
