import assert from 'node:assert/strict';
import { findCues } from '../../../src/analysis/proposals/findCues';
import { PROPOSAL_RULES } from '../../../src/analysis/proposals/rules';
import { Tagger } from '../../../src/analysis/prose/tagger';

const tagger = new Tagger();
const rulesOf = (sentence: string): string[] =>
  findCues(tagger.tag(sentence)).map((cue) => cue.rule.replace('proposals/', ''));

/** Surface forms by the rule that must find them, one proposal a sentence. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  modal: [
    'The government must raise the minimum wage.',
    'Parliament should not renew the mandate.',
    'Ministers ought to publish the figures.',
    'The embargo should be lifted.',
    'Sanctions must be tightened.',
    'The government should, in my view, resign.',
    'Recreation facilities, which are vital to our economy, should also be restored.',
    'Nor should the West look away.',
    'So must its allies.',
    'No country should host such a base.',
    'All states shall take measures to prevent torture.',
    'If talks fail, the council should impose sanctions.',
    'If Brussels wants peace it should talk.',
    'The fund ought never to be touched.',
    'No school should close.',
    'Both states should back the plan.',
    'It is a drift we must stop.',
    'Perhaps the state should buy the line.',
    'Young drivers could be exempted.',
    'The Treasury could match every pound.',
    'She could cut the tariff tomorrow.',
    'Consumers who were misled should be compensated.',
  ],
  need: [
    'The two sides need to talk.',
    'The tax system needs to be simplified.',
    'Regulators may need to intervene.',
    'The council need not wait for the audit.',
    'The law needs changing.',
    'Nor need the form be so long.',
  ],
  'have-to': [
    'Brussels has to act now.',
    'We have to rebuild trust.',
    'The court has only to refrain from ruling.',
  ],
  cannot: ['We cannot allow another winter of blackouts.', 'Press freedom cannot be compromised.'],
  imperative: [
    'Scrap the levy.',
    'End the blockade now.',
    'Give councils the power to borrow.',
    'Do not cut the aid budget.',
    'Never again sell arms to that regime.',
    'Let local people decide.',
    'And then scrap the tariffs.',
    'Failing that, impose a fine on the exporters.',
    'To win back trust, publish the minutes.',
    'Instead of building walls, invest in the region.',
    'Mr. President, tear down this wall.',
    'Please support this amendment.',
    'Please Britain, do not join this war.',
    'Take the tariffs off.',
    'Take action on rents.',
  ],
  'let-us': ['Let us rebuild trust.', "Let's stop pretending."],
  time: [
    'It is time for the commission to publish its findings.',
    "It's high time Europe woke up.",
    'It is past time to close the camp.',
    'The time has come to recognise the state.',
    'Now is the time to invest.',
    "Isn't it time to end the drug war?",
    'It is time for a ceasefire.',
    'It may be time for softer red lines and a new approach.',
    'It is long past time for a different policy.',
  ],
  evaluation: [
    'It is vital that the ceasefire hold.',
    'It is essential for both sides to show restraint.',
    'It would be wise to wait for the audit.',
    'It would be a mistake to lift the sanctions now.',
    'It would be a good idea for Ottawa to close the loophole.',
    'It would be both good politics and good policy to cut the fee.',
    "It is critical we don't shy away from reform.",
  ],
  'act-evaluated': [
    'Capping the fees would be a first step.',
    'To withdraw now would be folly.',
    'Talking to all parties is the only way out.',
    'Raising fares now is a mistake.',
    'Training more nurses is essential.',
  ],
  nominal: [
    'The answer is a land tax.',
    'My advice is that he resign.',
    'The way forward is to talk to all parties.',
    'The answer is to build more homes.',
    'The best way to cut emissions is to tax carbon.',
    'One option would be to freeze the accounts.',
    'The solution lies in closer cooperation.',
    'The least the ministry can do is apologise.',
    'The first step must be to freeze rents.',
    'The next priority should be a ceasefire.',
    'The only way this war can end is if Ottawa cuts the aid.',
    'What ministers must not do is hide behind the regulator.',
    'What must not happen is a return to rationing.',
    'Another would be to open the port.',
  ],
  'do-well': [
    'Washington would do well to listen.',
    'The chancellor would be wise to delay the rise.',
    'Governments would be better off investing in prevention.',
    'The party would do better if it listened.',
    'Senators would do well not to pretend otherwise.',
  ],
  'had-better': ['The prime minister had better explain himself.'],
  question: [
    'Why not let parents choose?',
    "Why don't we pay nurses properly?",
    "Shouldn't the rich pay more?",
    'How about taxing land instead?',
  ],
  performative: [
    'We recommend that the ban be lifted.',
    'I urge the president to veto the bill.',
    'We call on all parties to lay down their arms.',
    'We call for an independent inquiry.',
    'I would suggest a review of the rules.',
    'I propose a moratorium.',
    'I ask that all members speak out.',
    'I want Parliament to repeal the levy.',
    'Urges all member states to ratify the convention;',
    'Calls upon the parties to refrain from violence;',
    'Requests the Secretary-General to submit a report;',
  ],
  'reported-directive': [
    'The report recommends banning cluster bombs.',
    'Critics called for the minister to resign.',
    'She demanded that the law be repealed.',
    'Members were urged to reject the motion.',
    'The minister calls it folly and urges the allies to stop the talks.',
    'Ten senators wrote to the White House to demand that not a dollar be paid.',
    'The residents demanded that no tower be built.',
    'The opposition is pushing hard for a recount.',
    'The mayor asked for more help.',
    'Brussels wants Ottawa to cut the levy.',
    'The union wants the charge scrapped.',
    'The paper suggested that the chancellor might cut the tax.',
  ],
  'directive-noun': [
    'Our recommendation is that the council publish its accounts.',
    'The committee’s recommendation is that the state sell its shares.',
    'Our recommendation is that the board be replaced.',
    'Repeated calls for reform went unheard.',
  ],
  'what-is-needed': ['What is needed is a new treaty.', 'What Britain needs is a written constitution.'],
  'need-noun': ['There is a need to reform the police.'],
  'no-choice': [
    'There is no alternative but to negotiate.',
    'The country has no choice but to ration water.',
  ],
  'need-for': [
    'We need a new strategy for the north.',
    'We need governments to lead.',
    'We need a revival of the old spirit.',
    'The city needs more police.',
  ],
  'no-reason': [
    'There is no reason why Britain should pay.',
    'There is no need to panic.',
    "I don't see why we should welcome him.",
    'There is no excuse for waiting.',
  ],
  required: [
    'Peace requires the government to open the border.',
    'Reform is long overdue.',
    'Urgent action is needed.',
    'A ceasefire is essential.',
    'More flexibility is required.',
    'A different tone is needed.',
    'This requires a change of course.',
    'The moment calls for restraint.',
  ],
  duty: [
    'It falls to the courts to stop this.',
    'The onus is on the banks to prove it.',
    'It is up to Parliament to decide.',
    'We owe it to the victims to act.',
  ],
  opportunity: [
    'Parliament has the power to change this.',
    'The council now has a chance to scrap the fee.',
    'Ministers have the means to stop it.',
  ],
  hope: ['Our hope is that the states will pass such laws.', 'My hope is the council will scrap the fee.'],
  better: ['Better to spend the money on schools.'],
  'own-bill': ['I have introduced a bill that would forgive these loans.'],
};

/** Sentences with a cue's words and no proposal. */
const DECOYS: Readonly<Record<string, readonly string[]>> = {
  'epistemic and past modals': [
    'He must have known about the payments.',
    'They should have acted sooner.',
    'It must be raining in Geneva.',
    'She must be tired after the summit.',
    'That should be enough.',
    'The vote should be close.',
    'It should come as no surprise that the talks failed.',
    'The bank had to close two branches.',
    'If the talks should fail, the war will go on.',
    'Should the talks fail, the war will go on.',
    'The army stands ready, should talks fail.',
    'If we think that the law must never change, we will lose.',
    'He said he could cut the tax.',
    'The tax could be felt in every shop.',
  ],
  'rules of law in force': [
    'Under the current law, employers must keep records.',
    'Drivers must by law carry insurance.',
    'The law requires firms to report losses.',
    'The treaty must be ratified by all members before it takes effect.',
  ],
  'pledges and predictions': [
    'We will build a million homes.',
    'The government will cut taxes next year.',
    'The party promised to cut taxes.',
    'The union insisted that its missiles will not be aimed at Russia.',
    'She did not call for a ban.',
    'No government has proposed a levy.',
    'They allowed him to demand a ransom.',
    'Prices could rise again next year.',
    'The war could last for years.',
    'Prices should fall next year.',
    'Growth should recover soon.',
  ],
  purposes: ['He went to Paris to meet the minister.', 'They met to end the war.'],
  'questions of fact and indirect questions': [
    'Who should pay for the war?',
    'So should Ottawa bar the boxer?',
    'Do the laws even need to say so?',
    'Or should getting a degree include work?',
    'Should the government resign?',
    'Nobody knows what the council should do.',
    'They debated whether the EU should expand.',
  ],
  'talk about the text': [
    'It must be said that the plan is popular.',
    'It should be noted that prices rose.',
    'I must admit that I was wrong.',
    'It is important to note that wages fell.',
  ],
  'imperatives to the reader': [
    'Imagine a city without cars.',
    'Reach him at the office in London.',
    'Remember the winter of 1947.',
    'Make no mistake: this is serious.',
    'Let me be clear.',
    "Let's face it, the plan failed.",
    'Consider the case of Greece.',
    'Thank you for your letter.',
    'Take the case of Greece.',
    'Put simply, the plan failed.',
    'Unless parties come to their senses, cut waste and reform the courts, the crisis will grow.',
  ],
  'noun phrases that look like imperatives': [
    'Fund managers say the state is broke.',
    'Peace talks resumed on Monday.',
    'State aid rules are strict.',
    'Demand for oil fell sharply.',
    'Support for the bill is growing.',
    'Vote counting began at dawn.',
    'Race retains a grip on politics.',
    'Time for lunch.',
  ],
  'other senses': [
    'The answer is a mystery.',
    'The solution is not a customs union.',
    'The lesson is that prices fell.',
    'The key is that the economy grew.',
    'The storm has the power to ruin a harvest.',
    'The law requires firms to file reports.',
    'The call came at midnight.',
    'The plan has to do with pensions.',
    'The court cannot give legal advice.',
    'Some things cannot be measured.',
    'The army had better equipment.',
    'Analysts suggest that growth will slow.',
    'The solution is simple.',
    'The elders want you to know the truth.',
    'Some people need helpers to cope.',
    'There is no reason to doubt the figures.',
    'Smoking is bad.',
    'Nor does it require higher taxes.',
    'The paper asked several times whether she had agreed to the deal.',
    'All you need to win is luck.',
  ],
};

describe('proposals: recognition', () => {
  for (const [rule, sentences] of Object.entries(FORMS)) {
    it(`finds ${rule}`, () => {
      for (const sentence of sentences) assert.deepEqual(rulesOf(sentence), [rule], sentence);
    });
  }

  for (const [kind, sentences] of Object.entries(DECOYS)) {
    it(`leaves alone: ${kind}`, () => {
      for (const sentence of sentences) assert.deepEqual(rulesOf(sentence), [], sentence);
    });
  }

  it('finds one proposal a clause and several a sentence', () => {
    assert.deepEqual(rulesOf('Tax the rich; protect the poor.'), ['imperative', 'imperative']);
    assert.deepEqual(rulesOf('The two leaders should meet, and they should do so soon.'), ['modal', 'modal']);
    assert.deepEqual(rulesOf('Set up a fund; hook up the schools; and finally, ask the banks to lend.'), [
      'imperative',
      'imperative',
      'imperative',
    ]);
    assert.deepEqual(rulesOf('The EU should open its markets and lower its tariffs.'), ['modal']);
  });

  it('names rules that can explain themselves', () => {
    for (const rule of Object.keys(FORMS)) assert.ok(PROPOSAL_RULES[`proposals/${rule}`], rule);
  });
});
