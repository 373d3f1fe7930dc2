import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { compareProposals, type Version } from '../../../src/reports/compareProposals';
import { writeComparison, writeProposalList } from '../../../src/reports/proposalList';

const read = (text: string): Version => ({ text, analysis: analyze(text) });

/** What became of each proposal, with the words that it has now or had before. */
function changes(before: string, after: string): string[] {
  const [a, b] = [read(before), read(after)];
  return compareProposals(a, b).map(({ before: old, after: now, changes: all }) => {
    const words = now ? b.text.slice(now.start, now.end) : old ? a.text.slice(old.start, old.end) : '';
    return `${all.join(', ')}: ${words.replace(/\.$/, '')}`;
  });
}

const LEVY = 'Parliament should scrap the fuel levy.';
const PORTS = 'The ministry must publish every port contract.';
const FUND = 'Germany could double its climate fund.';

describe('Comparing proposals', () => {
  it('tells what was added and what was dropped, in its place', () => {
    assert.deepEqual(changes(`${LEVY} ${FUND}`, `${LEVY} ${PORTS}`), [
      'unchanged: Parliament should scrap the fuel levy',
      'dropped: Germany could double its climate fund',
      'added: The ministry must publish every port contract',
    ]);
  });

  it('tells what became stronger, weaker and the opposite', () => {
    assert.deepEqual(changes(LEVY, LEVY.replace('should', 'must')), [
      'strengthened: Parliament must scrap the fuel levy',
    ]);
    assert.deepEqual(changes(PORTS, PORTS.replace('must', 'could')), [
      'weakened: The ministry could publish every port contract',
    ]);
    assert.deepEqual(changes(LEVY, LEVY.replace('should', 'should not')), [
      'reversed: Parliament should not scrap the fuel levy',
    ]);
  });

  it('tells another agent, and leaves new words for the same thing at that', () => {
    assert.match(changes(FUND, FUND.replace('Germany', 'France'))[0] ?? '', /^agent changed: France/);
    assert.match(
      changes(LEVY, LEVY.replace('scrap', 'abolish'))[0] ?? '',
      /^reworded: Parliament should abolish/,
    );
  });

  it('follows proposals that change places', () => {
    assert.deepEqual(changes(`${LEVY} ${PORTS} ${FUND}`, `${FUND} ${LEVY} ${PORTS}`), [
      `unchanged: ${FUND.slice(0, -1)}`,
      `unchanged: ${LEVY.slice(0, -1)}`,
      `unchanged: ${PORTS.slice(0, -1)}`,
    ]);
  });

  it('is at ease with empty versions', () => {
    assert.deepEqual(changes('', ''), []);
    assert.deepEqual(changes(LEVY, ''), ['dropped: Parliament should scrap the fuel levy']);
  });
});

describe('The comparison as a document', () => {
  it('sums up and shows both sides', () => {
    const page = writeComparison(
      read(`${LEVY} ${FUND}`),
      read(LEVY.replace('should', 'must')),
      'Fuel',
      'HEAD',
    );
    assert.match(page, /^# Proposals in Fuel, compared with HEAD\n/);
    assert.match(page, /1 dropped, 1 strengthened; 0 proposals unchanged\./);
    assert.match(
      page,
      /\| strengthened \| Parliament should scrap .*medium.* \| Parliament must scrap .*strong/,
    );
  });

  it('says that nothing changed', () => {
    assert.match(writeComparison(read(LEVY), read(LEVY), 'Fuel', 'HEAD'), /Nothing changed: 1 proposal\./);
  });
});

describe('The list of proposals', () => {
  it('is a table in text order', () => {
    const text = `${PORTS} ${LEVY}`;
    const rows = writeProposalList(analyze(text), text, 'Fuel')
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    assert.equal(rows.length, 2);
    assert.match(
      rows[0] ?? '',
      /^\| 1 \| .*ministry \| The ministry must publish .* \| strong \| endorsed \|/,
    );
  });

  it('says so where there are none', () => {
    assert.match(writeProposalList(analyze('Rain fell.'), 'Rain fell.', 'Rain'), /No proposals found\./);
  });
});
