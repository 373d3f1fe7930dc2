import assert from 'node:assert/strict';
import { relations, shows, silent, told } from './support';

describe('attribution: reported speech', () => {
  it('finds clauses with and without "that", and indirect questions', () => {
    shows({
      'The minister said that the tariff had failed.': ['The minister | said | that the tariff had failed'],
      'Officials say the talks will resume.': ['Officials | say | the talks will resume'],
      'Merkel told reporters that Europe was ready.': ['Merkel | told | that Europe was ready'],
      'The committee asked whether the bank could pay.': [
        'The committee | asked | whether the bank could pay',
      ],
      'The senator explained on Monday that the bill was dead.': [
        'The senator | explained | that the bill was dead',
      ],
      'Critics charge that the plan is unfair.': ['Critics | charge | that the plan is unfair'],
    });
  });

  it('finds the source behind long subjects', () => {
    shows({
      'Senators from both parties who oppose the deal argue that it rewards aggression.': [
        'Senators from both parties who oppose the deal | argue | that it rewards aggression',
      ],
      'Angela Merkel, the German chancellor, warned that time was short.': [
        'Angela Merkel, the German chancellor | warned | that time was short',
      ],
      'The premier, however, said he would stay.': ['The premier, however | said | he would stay'],
      'Macron promised reform and said that unions would be heard.': [
        'Macron | said | that unions would be heard',
      ],
    });
  });

  it('finds cues behind and inside the clause', () => {
    shows({
      'The second kind, Paine argued, must be shared unequally.': [
        'Paine | argued | The second kind, Paine argued, must be shared unequally',
      ],
      'The embargo has failed, according to Reuters.': ['Reuters | according to | The embargo has failed'],
      'According to the central bank, prices will fall.': [
        'the central bank | According to | prices will fall',
      ],
      'But, as Biden said a few hours ago, democracy has prevailed.': [
        'Biden | said | democracy has prevailed',
      ],
    });
  });

  it('ends the content where the author takes over', () => {
    shows({
      'Critics say the plan is costly, but the evidence points elsewhere.': [
        'Critics | say | the plan is costly',
      ],
      'Those who feared the reform were wrong.': ['who | feared | the reform'],
      'If Tsipras says that he wants to stay, the markets will calm down.': [
        'Tsipras | says | that he wants to stay',
      ],
      'Putin’s core idea — that fear works — is old.': ['Putin | core idea | that fear works'],
    });
  });

  it('ends a phrase where the sentence goes on', () => {
    shows({
      'The premier has called for a ban, and the chair of the board has welcomed it.': [
        'The premier | has called for | a ban',
      ],
      'The ministers’ silence, and their reluctance to join the talks, have left the allies puzzled.': [
        'their | reluctance | to join the talks',
      ],
      'France has called for a conference, and the Kremlin, of all places, agrees.': [
        'France | has called for | a conference',
      ],
      'Two weeks after the senators announced a review of the base, the report was made public.': [
        'the senators | announced | a review of the base',
      ],
      'If voters believe the police are biased, why would they call them?': [
        'voters | believe | the police are biased',
      ],
      'In what many perceived as a retreat, the ministry dropped the levy.': [
        'many | perceived | as a retreat',
      ],
    });
  });

  it('keeps a wished-for state whole', () => {
    shows({
      'The union wants the bills frozen until May.': ['The union | wants | the bills frozen until May'],
      'Activists want every dividend tied to repairs.': ['Activists | want | every dividend tied to repairs'],
    });
  });

  it('gives a second cue behind a reported clause to the first subject', () => {
    shows({
      'The lobby insists that it is too late and calls for rebates.': ['The lobby | calls for | rebates'],
      'The lobby insists that refunds would “feed the beast” and calls for rebates.': [
        'The lobby | insists | that refunds would “feed the beast”',
        'The lobby | calls for | rebates',
      ],
    });
  });

  it('finds the subject behind times and reduced relative clauses', () => {
    shows({
      'The order released Friday said that the trial would go on.': [
        'The order released Friday | said | that the trial would go on',
      ],
      'The bank just this month announced it would leave.': ['The bank | announced | it would leave'],
      'A study published last year found that fares had doubled.': [
        'A study published last year | found | that fares had doubled',
      ],
    });
  });

  it('reads headlines, participles and misread words', () => {
    shows({
      'Chris Christie Says He Would Issue A Quarantine Over Zika': [
        'Chris Christie | Says | He Would Issue A Quarantine Over Zika',
      ],
      'Asked whether she would resign, Merkel smiled.': [' | Asked | whether she would resign'],
      'The Washington Times reports Kasich will withdraw.': [
        'The Washington Times | reports | Kasich will withdraw',
      ],
    });
  });

  it('finds addressees, accusations, names and directives', () => {
    shows({
      'Washington urged Iran to release the hostages.': ['Washington | urged | Iran to release the hostages'],
      'Beijing accused the United States of meddling.': ['Beijing | accused | the United States of meddling'],
      'Trump called the agreement a disaster.': ['Trump | called | the agreement a disaster'],
      'Congress called on the president to act.': ['Congress | called on | the president to act'],
    });
  });

  it('finds passives', () => {
    shows({
      'The general is accused of torture.': [' | is accused of | The general is accused of torture'],
      'The bill was condemned by the unions.': ['the unions | was condemned by | The bill'],
      'It is widely believed that the vote was rigged.': [' | is widely believed | that the vote was rigged'],
    });
  });

  it('finds nouns and adjectives', () => {
    shows({
      'Putin’s claim that NATO broke its word is false.': ['Putin | claim | that NATO broke its word'],
      'France expressed concern about the blockade.': ['France | expressed concern about | the blockade'],
      'There is a consensus that the tax is regressive.': [' | consensus | that the tax is regressive'],
      'The unions are opposed to the reform.': ['The unions | are opposed to | the reform'],
      'The generals were convinced that they would win.': [
        'The generals | were convinced | that they would win',
      ],
      'In Merkel’s view, the euro needs rules.': ['Merkel | In Merkel’s view | the euro needs rules'],
      'In the view of the Commission, the aid was illegal.': [
        'the Commission | In the view of | the aid was illegal',
      ],
    });
  });

  it('finds thoughts, wishes and deeds', () => {
    shows({
      'Voters believe that prices will rise.': ['Voters | believe | that prices will rise'],
      'The mayor wants Congress to pay.': ['The mayor | wants | Congress to pay'],
      'Hungary refused to sign the treaty.': ['Hungary | refused | to sign the treaty'],
      'Berlin backed the sanctions.': ['Berlin | backed | the sanctions'],
      'The Senate voted against the amendment.': ['The Senate | voted against | the amendment'],
      'The families have never agreed to a settlement.': [
        'The families | have never agreed to | a settlement',
      ],
    });
    const types = told('Berlin wants peace. Paris thinks that war is near. Rome rejected the plan.').map(
      (t) => t.type,
    );
    assert.deepEqual(types, ['desire', 'belief', 'narrated']);
  });

  it('knows documents as sources that are no actors', () => {
    const [found] = told('A recent report found that poverty had fallen.');
    assert.equal(found?.source, 'A recent report');
    assert.equal(found.actor, null);
    assert.equal(found.content, 'that poverty had fallen');
  });

  it('gives each of two joined holders its attribution, unless one actor stands for both', () => {
    const found = told('Oxfam and Greenpeace say that the fund is empty.');
    assert.ok(found.length >= 1);
    assert.ok(found.every((t) => t.source === 'Oxfam and Greenpeace' && t.actor !== null));
  });

  it('resolves pronouns through the actors', () => {
    const found = told('Angela Merkel arrived late. She said that she was tired.');
    assert.deepEqual(
      found.map((t) => [t.source, t.actor]),
      [['She', 'angela-merkel']],
    );
  });
});

describe('attribution: misread cues', () => {
  it('reads verbs that look like nouns, and nouns that look like verbs', () => {
    shows({
      'Some argue that the levy works.': ['Some | argue | that the levy works'],
      'Each believes that the other lies.': ['Each | believes | that the other lies'],
      'Putin chides Turkey and praises Hungary.': ['Putin | chides | Turkey', 'Putin | praises | Hungary'],
      'The senator, a friend of the coal lobby, advocates a tax.': [
        'The senator, a friend of the coal lobby | advocates | a tax',
      ],
      'And surveys suggest that the lead has gone.': ['surveys | suggest | that the lead has gone'],
      'Officials in the ministry have said the road is safe.': [
        'Officials in the ministry | have said | the road is safe',
      ],
    });
  });

  it('reads "is said to regard" as the subject’s view, and "is right to say" as said', () => {
    shows({
      'The adviser, by contrast, is said to regard the freeze as useful.': [
        'The adviser, by contrast | is said to regard | the freeze as useful',
      ],
      'The mayor was quick to say that the bridge was safe.': [
        'The mayor | was quick to say | that the bridge was safe',
      ],
      'India’s complaint, rather, is that the bill went to the wrong address.': [
        'India | complaint | that the bill went to the wrong address',
      ],
    });
  });

  it('takes what is only asked for, likely or compared for nothing said', () => {
    silent([
      'Few people are likely to report a theft.',
      'Half of all thefts are reported to the police.',
      'The gap is not as large as many people think.',
      'The loss, as everyone knows, was small.',
      'It was the most hated tax in the world.',
      'Instead, ask yourself: “Can we live with this?”',
    ]);
    const asked = relations('The mayor told the public to stay calm and report any threat.');
    assert.deepEqual(asked, ['The mayor | told | the public to stay calm and report any threat']);
    const spoken = relations('The problem that the minister speaks of is one that was foreseen.');
    assert.deepEqual(spoken, []);
    const thought = relations('They asked what voters thought about the fuss that has broken out.');
    assert.ok(!thought.some((relation) => relation.endsWith('| that has broken out')), thought.join('\n'));
  });
});

describe('attribution: subjects that are easily missed', () => {
  it('takes "US" for the country and not for the pronoun', () => {
    shows({
      'The US wants an early vote.': ['The US | wants | an early vote'],
      'The US insists that the base is needed.': ['The US | insists | that the base is needed'],
    });
    assert.ok(!relations('They told us that it was late.').some((relation) => relation.startsWith('us |')));
  });

  it('looks behind connecting and flat adverbs', () => {
    shows({
      'The ministry therefore wants a delay.': ['The ministry | therefore wants | a delay'],
      'Macron has so far refused to speak.': ['Macron | has so far refused | to speak'],
      'The unions are pushing hard for a rise.': ['The unions | are pushing hard for | a rise'],
      'Berlin still insists on a vote.': ['Berlin | still insists on | a vote'],
    });
  });

  it('leaves the time inside an insertion to the insertion', () => {
    shows({
      'The minister, in a speech on Monday, said that he would go.': [
        'The minister, in a speech on Monday | said | that he would go',
      ],
    });
  });

  it('reads quantifiers, nations and surnames that are adjectives as subjects', () => {
    shows({
      'Both realise that more is needed.': ['Both | realise | that more is needed'],
      'Few doubt that the plan will fail.': ['Few | doubt | that the plan will fail'],
      'The Iranians fear a repeat of that winter.': ['The Iranians | fear | a repeat of that winter'],
      'Brown told the council that it was over.': ['Brown | told | that it was over'],
      'Green asked whether the tax would last.': ['Green | asked | whether the tax would last'],
      'The latter want the money first.': ['The latter | want | the money first'],
      'The enemies wanted to deprive Iran of its rights.': [
        'The enemies | wanted | to deprive Iran of its rights',
      ],
      'London has signalled that it will pay.': ['London | has signalled | that it will pay'],
    });
    silent(['Former elected officials left early.', 'Newly planned houses stand there.']);
  });

  it('keeps the subject apart from its relative clause and the committee apart from its chairman', () => {
    shows({
      'The MPs who voted for it complain that it is weak.': [
        'The MPs who voted for it | complain | that it is weak',
      ],
      'The report with which the debate was opened in March warned that the money was gone.': [
        'The report with which the debate was opened in March | warned | that the money was gone',
      ],
      'The union accuses the minister of “selling the coast,” and a bishop has warned of a strike.': [
        'The union | accuses | the minister of “selling the coast,”',
      ],
    });
  });

  it('finds the sources of "as reported by" and of nouns with their claim behind a copula', () => {
    shows({
      'The talks have failed, as reported by Reuters.': ['Reuters | as reported by | The talks have failed'],
      'The town needs more time as recommended by experts.': ['experts | as recommended by | more time'],
      'The latest directive from Angela Merkel is that officials must go.': [
        'Angela Merkel | directive | that officials must go',
      ],
    });
    silent(['The price rose as expected in March.']);
  });

  it('takes what somebody was heard to say for said', () => {
    shows({
      'I heard some senators assert that firms need help.': ['some senators | assert | that firms need help'],
    });
  });
});

describe('attribution: what is none', () => {
  it("leaves the author's own opinions alone", () => {
    silent([
      'I believe that the tax is wrong.',
      'We must say that this is wrong.',
      'I want Congress to act.',
    ]);
  });

  it('leaves proposals, possibilities and conditions alone', () => {
    silent([
      'Congress should reject the treaty.',
      'The government must support the farmers.',
      'Europe could back the plan.',
      'If Iran agrees to inspections, the sanctions end.',
    ]);
  });

  it('leaves things and expletives alone', () => {
    silent([
      'It seems that the road is long.',
      'The bridge supports the road.',
      'This shows that the policy works.',
      'The stories that surround such income are old.',
      'No one talks about the cost.',
    ]);
  });

  it('tells a negated cue from a plain one', () => {
    const [denied] = told('Moscow did not say that it would withdraw.');
    assert.equal(denied?.cue, 'did not say');
  });
});
