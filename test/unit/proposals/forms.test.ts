import assert from 'node:assert/strict';
import { findCues } from '../../../src/analysis/proposals/findCues';
import { Tagger } from '../../../src/analysis/prose/tagger';

const tagger = new Tagger();
const found = (sentence: string): string[] =>
  findCues(tagger.tag(sentence)).map(({ rule, force, negated }) =>
    [rule.replace('proposals/', ''), force, negated ? 'not' : ''].join(' ').trim(),
  );

/** Sentences by the rule, force and polarity that they must be given; one proposal each. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'deserve medium': [
    'Lodgers deserve to be asked before the sale.',
    'The miners deserve to learn the truth.',
    'Night nurses deserve higher wages.',
    'This motion deserves to pass.',
  ],
  'no-right strong not': [
    'The council has no right to sell the meadow.',
    'The ministry has no business to meddle with the census.',
  ],
  'no-choice strong': ['There is no alternative to a second referendum.'],
  'no-reason medium': ['There is no excuse for not feeding the prisoners.'],
  'need-noun medium': [
    'There is every reason to keep the ferry.',
    'The case for a land tax is overwhelming.',
    'The argument for closing the mine is clear.',
  ],
  'evaluation medium': [
    'It makes sense to tax empty houses.',
    'It is important that the ministry publishes its figures.',
  ],
  'evaluation strong': ['It is vital that the court is heard.', 'It is essential all parties sign the text.'],
  'evaluation medium not': ['It makes no sense to dredge the bay.', 'It would be wrong to sell the harbour.'],
  'time medium': [
    'The sooner the army leaves the valley, the better.',
    'Time to end the secrecy.',
    'Now is the time to cut the tariff.',
  ],
  'slogan strong not': ['No more bailouts.', 'Enough of these secret tribunals.', 'No to another coal mine.'],
  'supposed weak': [
    'Were I the mayor, I would close the tunnel.',
    'If I were the minister, I would publish the map tomorrow.',
    'I would scrap the whole scheme.',
  ],
  'measure-judged weak': ['A windfall tax would be a good start.', 'The pilot is worth extending.'],
  'measure-judged medium not': ['A boycott would be a mistake.'],
  'nominal medium': [
    'The best thing the minister can do is resign.',
    'The ministry’s first task should be to count the dead.',
    'The wiser course would be to wait for the census.',
    'A good place to start would be the register of lobbyists.',
  ],
  'nominal medium not': ['The last thing the city should do is sell the park.'],
  'nominal weak': ['The party’s best hope is to skip a generation.'],
  'question medium': [
    'Why shouldn’t the state buy the mine?',
    'Why doesn’t the council publish the minutes?',
  ],
  'question medium not': ['Why should the state rescue the bank a third time?'],
  'question weak': ['How about a tax on second homes?'],
  'modal medium not': [
    'Never again should a minister sign such a contract.',
    'Under no circumstances should the base be reopened.',
    'Neither the bank nor the state should profit from this.',
  ],
  'modal medium': ['Only then should the sanctions be lifted.'],
  'modal strong not': ['Perjury is not to be condoned.'],
  'do-well weak': ['It would serve the country better if the job were shared.'],
  'directive-noun medium': ['It is sad to hear calls for the elders to denounce the march.'],
  'modal strong': ['Leaking pipes are the problem that must be solved.', 'If so, the seller must pay.'],
  'have-to strong': [
    'The commission has to enforce its own rules.',
    'Berlin has got to pay its share.',
    'The governor will have to choose.',
    'There has to be a limit to what a lobbyist gives.',
  ],
  'had-better medium': ['The regulator had better act before the flood.', 'It had better clean the beaches.'],
  'imperative strong': [
    'Let parliament vote on the treaty.',
    'Prime Minister, publish the report.',
    'Members of the committee, reject this bill.',
    'The remedy is simple: fund the clinics.',
  ],
  'need strong': ['The old pipes need replacing.'],
  'required medium': ['A ban on single-use cups is long overdue.'],
};

/** Sentences that look alike and propose nothing. */
const DECOYS: readonly string[] = [
  'He deserves his fame.',
  'The song deserves to be called a classic.',
  'If any plan deserves to be adopted, it is hers.',
  'No more than ten ships came.',
  'There was no more bread.',
  'Enough said.',
  'I would love to see the lake.',
  'As a child I would walk to school.',
  'I would say that the vote was fair.',
  'There should be around forty ships in the bay.',
  'The minister should be ashamed of himself.',
  'We must remember that the treaty was signed in haste.',
  'One must look at the maps of that time.',
  'My sister cannot afford to make the payments.',
  'The case for the defence is long.',
  'Obama’s broader strategy is leading to peace.',
  'What about the tax?',
  'It is easier than to bear the shame that too many bankers should feel.',
  'Why should it matter?',
  'It is not to be confused with the older law.',
  'The boat is worth seeing.',
  'The act must be obeyed under the rules of the port.',
];

describe('proposals: further forms', () => {
  for (const [expected, sentences] of Object.entries(FORMS))
    for (const sentence of sentences)
      it(`${expected}: ${sentence}`, () => {
        assert.deepEqual(found(sentence), [expected]);
      });

  for (const sentence of DECOYS)
    it(`nothing: ${sentence}`, () => {
      assert.deepEqual(found(sentence), []);
    });

  it('shares a subject between predicates', () => {
    const words = tagger.tag('Ottawa signed the pact and must now pay.');
    const [cue] = findCues(words);
    assert.equal(words.words[cue?.agent?.first ?? -1]?.text, 'Ottawa');
  });
});
