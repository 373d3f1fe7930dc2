import assert from 'node:assert/strict';
import { LOADED_RULES } from '../../../src/analysis/loaded/rules';
import { loadedIn, wordingsOf } from './support';

describe('loaded language', () => {
  it('is found in every inflection and in both spellings', () => {
    for (const text of ['They demonise migrants.', 'She demonized migrants.', 'It is demonising migrants.']) {
      assert.equal(wordingsOf(text).length, 1, text);
    }
    assert.deepEqual(wordingsOf('The cronies of the mayor won.'), ['cronies']);
    assert.deepEqual(wordingsOf('They recklessly and shamelessly took the money.'), [
      'recklessly',
      'shamelessly',
    ]);
  });

  it('takes the longest wording', () => {
    assert.deepEqual(wordingsOf('It goes without saying, of course, that prices rose.'), [
      'It goes without saying',
      'of course',
    ]);
    assert.deepEqual(wordingsOf('It was a blindingly obvious mistake.'), ['blindingly obvious']);
  });

  it('passes plain facts, ordinary opinion and terms of art', () => {
    for (const text of [
      'The attack killed forty people and injured ninety.',
      'Poverty rose by two percent, and the budget deficit is larger than expected.',
      'It is a difficult and important decision, and I think it is wrong.',
      'The talks on the armed conflict failed, and the state is at war.',
      'The minister criticised the plan and said that it would cost too much.',
      'The company claimed damages of two million.',
      'Regime change was the aim of the policy.',
    ]) {
      assert.deepEqual(wordingsOf(text), [], text);
    }
  });

  it('passes proper names', () => {
    for (const text of [
      'The Mob Museum opens at nine.',
      'They met Senator Rod Savage on Monday.',
      'Operation Iron Fist began in May.',
    ]) {
      assert.deepEqual(wordingsOf(text), [], text);
    }
  });

  it('tells nouns from verbs', () => {
    assert.deepEqual(wordingsOf('The rant lasted an hour.'), ['rant']);
    assert.deepEqual(wordingsOf('He slammed the door behind him.'), []);
    assert.deepEqual(wordingsOf('Firms parrot the party line.')[0]?.startsWith('parrot'), true);
    assert.deepEqual(wordingsOf('They saw a parrot in the forest.'), []);
  });

  it('gives every finding a rule that explains itself and alternatives that differ', () => {
    const text =
      'The mullahs are clearly bluffing. Critics say the so-called reform is a sham. Make no mistake: this ham-fisted, ' +
      'disgraceful bill hands a massive gift to cronies, and who knew? Its "benefits" are nothing short of a miracle.';
    const found = loadedIn(text);
    assert.ok(found.length >= 8, String(found.length));
    for (const { rule, why, wording, alternatives } of found) {
      assert.ok(LOADED_RULES[rule], rule);
      assert.ok(why.includes(`“${wording.replace(/["“”]/g, '')}”`), why);
      assert.ok(!alternatives.includes(wording), wording);
    }
  });

  it('stands in text order and never overlaps', () => {
    const found = loadedIn(
      'Clearly, the "reform" is an utter disgrace, a shameful and absolutely idiotic sell-out.',
    );
    found.forEach((finding, i) => {
      const before = found[i - 1];
      assert.ok(!before || before.end <= finding.start);
    });
  });
});

describe('whose wording it is', () => {
  it('is the author’s where nobody else is made answerable', () => {
    const [finding] = loadedIn('The minister’s speech was a disgraceful rant.');
    assert.equal(finding?.owner, 'author');
    assert.equal(finding?.quoted, false);
  });

  it('is the speaker’s inside a quotation', () => {
    const found = loadedIn('"This is an idiotic and utterly shameful betrayal," said Maria Jones.');
    assert.ok(found.length > 0);
    for (const finding of found) {
      assert.equal(finding.owner, 'maria-jones');
      assert.equal(finding.quoted, true);
    }
  });

  it('counts one step less there: nobody rewrites a quotation', () => {
    const own = loadedIn('This is an utter betrayal.')[0];
    const theirs = loadedIn('"This is an utter betrayal," said Maria Jones.')[0];
    assert.equal(own?.certainty, 'high');
    assert.equal(theirs?.certainty, 'medium');
  });

  it('is the source’s in reported speech', () => {
    const [finding] = loadedIn('Maria Jones said that the plan was an utter failure.');
    assert.equal(finding?.owner, 'maria-jones');
    assert.equal(finding?.quoted, false);
  });
});

describe('at whom it is aimed', () => {
  const targetIn = (text: string): string | null | undefined => loadedIn(text)[0]?.target;

  it('is the actor that it describes', () => {
    assert.equal(targetIn('The shameless French government refused.'), 'france-government');
    assert.equal(targetIn('Maria Jones’s ham-fisted reply cost votes. She lost.'), 'maria-jones');
    assert.equal(targetIn('Iran is a disgrace.'), 'iran');
  });

  it('is the one who does the deed', () => {
    assert.equal(targetIn('Brussels bulldozed the treaty through.'), 'european-union');
    assert.equal(targetIn('The vote was bulldozed through by Brussels.'), 'european-union');
  });

  it('is the source of a slanted verb', () => {
    assert.equal(targetIn('Maria Jones admits that rents rose.'), 'maria-jones');
  });

  it('is the subject whose deed or object it colours', () => {
    assert.equal(targetIn('France used horrific methods.'), 'france');
    assert.equal(targetIn('Iran is clearly at fault.'), 'iran');
    assert.equal(targetIn('Brussels ruthlessly cut the grants.'), 'european-union');
    assert.equal(targetIn('Iran offered "concessions" and left.'), 'iran');
  });

  it('is nobody where a clause or a circumstance stands between', () => {
    assert.equal(targetIn('France knew that the methods were horrific.'), null);
    assert.equal(targetIn('France signed it amid a needless panic.'), null);
  });

  it('is nobody where the author comments on the text', () => {
    assert.equal(targetIn('Obviously, Iran refused.'), null);
  });

  it('is not the one who speaks', () => {
    assert.equal(targetIn('We bulldozed the treaty through.'), null);
    assert.equal(targetIn('Iran said: “We made a horrific mistake.”'), null);
  });
});
