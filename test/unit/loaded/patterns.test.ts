import assert from 'node:assert/strict';
import { loadedIn, wordingsOf } from './support';

function byRule(text: string, rule: string): string[] {
  return loadedIn(text)
    .filter((finding) => finding.rule === rule)
    .map(({ wording }) => wording);
}

describe('weasel subjects', () => {
  const found = (text: string): string[] => byRule(text, 'loaded/weasel-subject');

  it('are sources whom nobody can ask', () => {
    assert.deepEqual(found('Some argue that the tax is too low.'), ['Some argue']);
    assert.deepEqual(found('Critics say the law went too far.'), ['Critics say']);
    assert.deepEqual(found('Many economists have long warned that debt matters.'), [
      'Many economists have long warned',
    ]);
    assert.deepEqual(found('The bill, observers note, was late.'), ['observers note']);
    assert.deepEqual(found('Some economists might be tempted to suggest that rents should fall.'), [
      'Some economists might be tempted to suggest',
    ]);
  });

  it('are not sources that the text names or counts', () => {
    for (const text of [
      'The critics of the bank said it was late.',
      'Some members of the House voted against it.',
      'Two of the economists argue that debt matters.',
      'Many people agree to the terms without reading them.',
      'Few know Latin.',
      'The union and others say the law went too far.',
      'Ministers say the law went too far.',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
});

describe('boosted evaluations', () => {
  it('are a booster on a judgement', () => {
    assert.deepEqual(byRule('The reply was truly shameful.', 'loaded/intensifier-evaluation'), [
      'truly shameful',
    ]);
    assert.deepEqual(byRule('It is simply wrong to wait.', 'loaded/intensifier-evaluation'), [
      'simply wrong',
    ]);
  });

  it('are not adverbs that measure or deny', () => {
    for (const text of ['It is not really wrong.', 'He simply left.', 'The prices are really high.']) {
      assert.deepEqual(byRule(text, 'loaded/intensifier-evaluation'), [], text);
    }
  });
});

describe('series', () => {
  const found = (text: string): string[] => byRule(text, 'loaded/intensifier-series');

  it('pile up words of judgement', () => {
    assert.deepEqual(found('We must act forcefully, consistently, and urgently.'), [
      'forcefully, consistently, and urgently',
    ]);
  });

  it('are not lists of kinds', () => {
    assert.deepEqual(found('The social, economic and political effects are small.'), []);
    assert.deepEqual(found('The red, white and blue flag was raised.'), []);
    assert.deepEqual(found('The bus runs daily, weekly and monthly.'), []);
  });
});

describe('rhetorical questions', () => {
  it('show by their opening that no answer is expected', () => {
    assert.deepEqual(wordingsOf('How dare they ask for more?', 'mockery'), ['How dare']);
    assert.deepEqual(wordingsOf('Do they really think that voters forget?', 'mockery'), [
      'Do they really think',
    ]);
    assert.deepEqual(wordingsOf('Are we seriously to wait ten years?', 'mockery'), ['Are we seriously']);
  });

  it('ask for assent to a statement', () => {
    assert.deepEqual(wordingsOf('They will lower the fare, right?', 'mockery'), ['right']);
    assert.deepEqual(wordingsOf("The river was clean enough, wasn't it?", 'mockery'), ["wasn't it"]);
    assert.deepEqual(wordingsOf('Which of the two is right?', 'mockery'), []);
  });

  it('are not questions that the text answers', () => {
    assert.deepEqual(wordingsOf('How many people will it help?', 'mockery'), []);
    assert.deepEqual(wordingsOf('What should the government do next?', 'mockery'), []);
  });
});

describe('scare quotes', () => {
  const found = (text: string): string[] => wordingsOf(text, 'scare_quotes');

  it('set a word off without a speaker', () => {
    assert.deepEqual(found('The "experts" were wrong again about the weather.'), ['"experts"']);
    assert.deepEqual(found('Its ‘freedom’ lasted a week.'), ['‘freedom’']);
    assert.deepEqual(found('The cut is a form of “levelling up” for the rich.'), ['“levelling up”']);
  });

  it('offer the words without the marks', () => {
    assert.deepEqual(loadedIn('The "experts" were wrong.')[0]?.alternatives, ['experts']);
  });

  it('are not quotations, titles, terms or headlines', () => {
    for (const text of [
      'The minister said the plan was "modest".',
      'They gave a warning of a "modest" rise.',
      'The loan need not be repaid (it is "forgiven").',
      'It is run by the Rural Party ("RP").',
      'They banned “alien” from every form.',
      'The “fasten belts” sign is lit.',
      'The court in Lyon awarded her "substantial damages for delay" in 2019.',
      'She called it “a start”.',
      'The word "reform" comes from Latin.',
      'His book "Silent Spring" was read by all.',
      'The term ‘moral hazard’ is used by economists.',
      'Council warns of "modest" rise',
      'The council warned of “modest” rises.',
      'The states’ rights and the workers’ pay are settled.',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
});

describe('slanted reporting verbs', () => {
  it('count where they report', () => {
    assert.deepEqual(wordingsOf('The senator claims that the plan will work.', 'doubt'), ['claims']);
    assert.deepEqual(wordingsOf('The ministry admits that it was late.', 'doubt'), ['admits']);
  });

  it('pass in their other senses', () => {
    assert.deepEqual(wordingsOf('The heirs claim the land each year.', 'doubt'), []);
    assert.deepEqual(wordingsOf('The hospital admits forty patients a day.', 'doubt'), []);
  });
});

describe('bad input', () => {
  it('neither throws nor leaves the text', () => {
    for (const text of [
      '',
      '\ud800 utterly absurd \udfff',
      '"""""',
      '‘’“”'.repeat(50),
      'utterly '.repeat(3000),
      '\u202eutterly absurd',
    ]) {
      for (const { start, end } of loadedIn(text)) assert.ok(start >= 0 && start < end && end <= text.length);
    }
  });
});
