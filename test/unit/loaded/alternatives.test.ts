import assert from 'node:assert/strict';
import { replacement } from '../../../src/analysis/loaded/replacement';
import { loadedIn } from './support';

/** The text with the first finding replaced by its best alternative. */
function mended(text: string, choice = 0): string {
  const [finding] = loadedIn(text);
  assert.ok(finding, `nothing found in: ${text}`);
  const { start, end, text: put } = replacement(text, finding, finding.alternatives[choice] ?? '');
  return text.slice(0, start) + put + text.slice(end);
}

describe('alternatives', () => {
  it('take the form of the verb that they replace', () => {
    assert.equal(mended('The bishop thundered that it was a sin.'), 'The bishop said that it was a sin.');
    assert.equal(mended('Opponents were berated by the press.'), 'Opponents were criticised by the press.');
    assert.equal(mended('She keeps berating the board.'), 'She keeps criticising the board.');
    assert.equal(mended('He berates the board.'), 'He criticises the board.');
    assert.equal(mended('The banks griped about the levy.', 0), 'The banks complained about the levy.');
    assert.equal(mended('She has bragged that it works.'), 'She has said that it works.');
  });

  it('keep what stands inside the wording', () => {
    assert.equal(mended('They swept the loss under the rug.'), 'They concealed the loss.');
  });

  it('agree with the article before them', () => {
    assert.equal(mended('It is an utter failure.'), 'It is a failure.');
    assert.equal(mended('It is an utter failure.', 1), 'It is a complete failure.');
    assert.equal(replaced('He has an abject plan.', 'abject', ''), 'He has a plan.');
    assert.equal(replaced('A draconian rule fell.', 'draconian', 'unusual'), 'An unusual rule fell.');
    assert.equal(replaced('It is a draconian rule.', 'draconian', 'strict'), 'It is a strict rule.');
  });

  it('fit the determiner before them in number and article', () => {
    assert.deepEqual(loadedIn('It is a thought police.')[0]?.alternatives, ['regulator']);
    assert.equal(mended('The thought police came.'), 'The regulators came.');
    assert.equal(mended('Our big pharma fears the law.'), 'Our pharmaceutical industry fears the law.');
  });

  it('agree in number with the verb beside them', () => {
    assert.equal(mended('The alarmism is spreading.'), 'The concern is spreading.');
    assert.equal(mended('They ignore the alarmism.'), 'They ignore the warnings.');
    assert.equal(mended('The ruling elites were absent.'), 'The governing groups were absent.');
    assert.equal(mended('This is demagoguery.'), 'This is emotional rhetoric.');
    assert.equal(mended('Their mudslinging has never helped.'), 'Their personal criticism has never helped.');
  });

  it('begin a sentence with a capital', () => {
    assert.equal(mended('Obviously, the plan failed.'), 'The plan failed.');
    assert.equal(mended('Clearly the plan failed.'), 'The plan failed.');
  });

  it('leave no blank and no comma behind', () => {
    assert.equal(mended('The plan, of course, failed.'), 'The plan failed.');
    assert.equal(mended('The plan failed, of course.'), 'The plan failed.');
    assert.equal(mended('It was, frankly, a failure and it cost us.'), 'It was a failure and it cost us.');
    assert.equal(replaced('The plan failed utterly.', 'utterly', ''), 'The plan failed.');
    assert.equal(replaced('An utterly mad plan.', 'utterly', ''), 'A mad plan.');
  });
});

function replaced(text: string, wording: string, alternative: string): string {
  const start = text.indexOf(wording);
  const {
    start: from,
    end,
    text: put,
  } = replacement(text, { start, end: start + wording.length }, alternative);
  return text.slice(0, from) + put + text.slice(end);
}
