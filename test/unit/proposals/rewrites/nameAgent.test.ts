import assert from 'node:assert/strict';
import { analyze } from '../../../../src/analysis/analyze';
import { agentChanges, isAgentless } from '../../../../src/analysis/proposals/rewrites/nameAgent';

const CAST = 'The Treasury ran the scheme. Congress paid for it, and the World Bank watched. ';

/** The last sentence of a draft, with each candidate named. */
function named(sentence: string, cast = CAST): string[] {
  const text = cast + sentence;
  const analysis = analyze(text);
  const proposal = analysis.proposals.find((p) => p.start >= cast.length);
  assert.ok(proposal, sentence);
  return agentChanges(text, proposal, analysis).map(
    ({ edit }) => text.slice(cast.length, edit.start) + edit.text + text.slice(edit.end),
  );
}

describe('rewrites: naming an agent', () => {
  it('adds who is to act to a passive', () => {
    const wordings = named('The levy should be scrapped.');
    assert.ok(wordings.includes('The levy should be scrapped by the Treasury.'), wordings.join('\n'));
    assert.ok(wordings.includes('The levy should be scrapped by Congress.'));
    assert.ok(wordings.includes('The levy should be scrapped by the World Bank.'));
  });

  it('puts the agent behind what belongs to the participle', () => {
    const wordings: ReadonlyArray<readonly [string, string]> = [
      ['The levy must be phased out by 2030.', 'The levy must be phased out by Congress by 2030.'],
      [
        'A new regime has to be put in place at once.',
        'A new regime has to be put in place by Congress at once.',
      ],
      ['The shortage must be dealt with.', 'The shortage must be dealt with by Congress.'],
      ['The money should be given to the towns.', 'The money should be given by Congress to the towns.'],
      ['The fees must not be raised again.', 'The fees must not be raised by Congress again.'],
    ];
    for (const [sentence, wording] of wordings)
      assert.ok(named(sentence).includes(wording), `${sentence}\n${named(sentence).join('\n')}`);
  });

  it('puts whom other proposals tell to act first', () => {
    const cast = `${CAST}The World Bank should lend more. The World Bank must also open its books.\n\n`;
    assert.match(named('The levy should be scrapped.', cast)[0] ?? '', /by the World Bank/);
  });

  it('names nobody twice and nobody who is acted on', () => {
    const wordings = named('The World Bank should be closed.');
    assert.ok(wordings.length > 0 && !wordings.some((wording) => /by the World Bank/.test(wording)));
    assert.equal(new Set(wordings).size, wordings.length);
  });

  it('leaves active and complete passive proposals alone', () => {
    for (const sentence of [
      'Congress should scrap the levy.',
      'The levy should be scrapped by Congress.',
      'The levy must be fair.',
    ]) {
      const analysis = analyze(CAST + sentence);
      for (const proposal of analysis.proposals) {
        assert.equal(isAgentless(CAST + sentence, proposal), false, sentence);
        assert.deepEqual(agentChanges(CAST + sentence, proposal, analysis), [], sentence);
      }
    }
  });

  it('has no candidates where the draft names nobody who could act', () => {
    assert.deepEqual(named('The levy should be scrapped.', 'It rained all day. '), []);
  });
});
