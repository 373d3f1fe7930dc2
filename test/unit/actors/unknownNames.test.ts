import assert from 'node:assert/strict';
import { isCommonWord } from '../../../src/analysis/actors/commonWords';
import { formed, named } from './support';

const all = (cases: ReadonlyArray<readonly [string, readonly string[]]>): void => {
  for (const [text, expected] of cases) assert.deepEqual(named(text), expected, text);
};

describe('actors: unknown names', () => {
  it('tells words of the language from names', () => {
    for (const word of ['Evidence', 'suggests', 'However', 'ambiguity', 'Kingdoms', 'clearly'])
      assert.ok(isCommonWord(word), word);
    for (const word of ['Hodge', 'Okonkwo', 'Kwarteng', 'Lindqvist', 'Petrobras'])
      assert.ok(!isCommonWord(word), word);
  });

  it('starts a sentence with a name that is no word of the language', () => {
    all([
      ['Hodge kept his seat.', ['Hodge']],
      ['Citynews interviewed the mayor.', ['Citynews']],
      ['Kestrix announced a merger.', ['Kestrix']],
      ['Zambrow has been sentenced.', ['Zambrow']],
    ]);
    all([
      ['Evidence suggested otherwise.', []],
      ['Ambiguity frightens investors.', []],
      ['Vessels can call at the islands.', []],
      ['Albeit limited, the results are useful.', []],
    ]);
  });

  it('takes words of the language in a row for a term', () => {
    assert.deepEqual(named('The theory rests on Dynamic Equivalence and Formal Equivalence.'), []);
    assert.deepEqual(named('It reads well (Suitable Vengeance), but drags.'), []);
  });

  it('takes what happens or takes place for an event', () => {
    assert.deepEqual(named('Wrestlecon happened, and Smackfest took place in March.'), []);
  });

  it('finds a name that acts behind a word of place', () => {
    assert.deepEqual(named("In Barger's own culture, he had learned to value victory."), ['Barger']);
  });

  it('keeps a description behind a determiner apart from the name', () => {
    all([
      ['They booed the match referee Joel Aguilar.', ['Joel Aguilar']],
      ['Her friend Tobias Lindqvist came.', ['Tobias Lindqvist']],
      ['It was drawn by illustrator Johnnie Lindqvist.', ['illustrator Johnnie Lindqvist']],
    ]);
  });

  it('takes what counts and qualifies people into the mention', () => {
    const people = (text: string): string[] =>
      formed(text, 'demonym').map((line) => line.split(' = ')[0] ?? '');
    assert.deepEqual(people('All Americans deserve it.'), ['All Americans']);
    assert.deepEqual(people('Many wealthy Germans left.'), ['Many wealthy Germans']);
    assert.deepEqual(people('The young Russians left.'), ['young Russians']);
    assert.deepEqual(people('Yesterday Americans voted.'), ['Americans']);
  });

  it('finds the known body in front of what it makes or gives, but not in titles of laws', () => {
    all([
      ['The FIFA World Cup begins today.', ['FIFA']],
      ['They use Google Analytics to count visits.', ['Google']],
      ['He wore a NASA T-shirt.', ['NASA']],
      ['The NATO Treaty says so.', []],
    ]);
  });

  it('parts names at an address between them', () => {
    assert.deepEqual(named('Tobias Lindqvist t.lindqvist@example.org University of Uppsala'), [
      'Tobias Lindqvist',
      'University of Uppsala',
    ]);
  });

  it('takes what the draft calls a village or a river for a place, whosever name it is', () => {
    all([
      ['Clinton is an unincorporated community in Ohio.', []],
      ['Marnholm is a municipality on the coast.', []],
      ['Clinton is a lawyer.', ['Clinton']],
    ]);
  });

  it('takes initials of common words and quantities for nobody', () => {
    all([
      ['The Compact Fluorescent Light (CFL) is old. CFL bulbs break.', []],
      ['IQR = Q3 – Q1. The IQR can help to find outliers.', []],
      ['The Barisan Nasional (BN) won. BN will govern.', ['Barisan Nasional', 'BN', 'BN']],
    ]);
  });

  it('finds people who are for or against something, and who is elect', () => {
    all([
      ['Mothers Against Guns wants a ban.', ['Mothers Against Guns']],
      ['Mothers fear guns.', []],
      ['Then President-elect Trump spoke.', ['President-elect Trump']],
    ]);
  });

  it('takes the names of a case at law for no actors', () => {
    assert.deepEqual(named('In the case of Marnholm Steel Co v Ruvik, the judges agreed.'), []);
  });
});
