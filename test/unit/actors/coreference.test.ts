import assert from 'node:assert/strict';
import { actorOf, formed, layerOf, mentions } from './support';

describe('actors: descriptions and coreference', () => {
  it('gives appositions, owners and modifiers their actor', () => {
    assert.equal(actorOf('Ofwat, the water regulator, fined the firm.', 'water regulator'), 'ofwat');
    assert.equal(
      actorOf('Jay Hammond, the governor of Alaska, agreed.', 'governor of Alaska'),
      'jay-hammond',
    );
    assert.equal(
      actorOf("Iran's government refused. The government blamed others.", 'government'),
      'iran-government',
    );
    const layer = layerOf('The Trump administration refused. The administration blamed others.');
    const ids = layer.mentions.filter((m) => m.form === 'nominal').map((m) => m.actor);
    assert.equal(new Set(ids).size, 1);
    assert.equal(layer.actor(ids[0] ?? '')?.parent, 'donald-trump');
  });

  it('keeps abstract nouns and generics under no, any and a out', () => {
    for (const text of [
      'Our democracy and its power matter.',
      'No minister would dare.',
      'A bank is a building.',
      'They live in the country.',
      'He took office in the spring.',
    ])
      assert.deepEqual(
        mentions(text).filter((m) => m.startsWith('nominal')),
        [],
        text,
      );
  });

  it('makes one mention of two bare plurals', () => {
    assert.ok(
      mentions('The grants help families and businesses who lost everything.')[0]?.includes(
        'families and businesses',
      ),
    );
  });

  it('resolves pronouns by number, gender and position', () => {
    const text =
      'Angela Merkel met Emmanuel Macron. She told him that the voters had made up their minds. They expected more.';
    assert.equal(actorOf(text, 'She'), 'angela-merkel');
    assert.equal(actorOf(text, 'him'), 'emmanuel-macron');
    assert.equal(actorOf(text, 'their'), 'voters');
    assert.equal(actorOf(text, 'They'), 'voters');
  });

  it('takes “it” for an actor only where it acts', () => {
    assert.equal(actorOf('The Senate passed the bill. It rejected the amendment.', 'It'), 'us-senate');
    for (const text of [
      'It is time to act.',
      'The plan failed because it was late.',
      'It seems that prices fell.',
    ])
      assert.equal(actorOf(text, 'It') ?? actorOf(text, 'it'), undefined, text);
  });

  it('gives pairs members and tells the former from the latter', () => {
    const text = 'Greece and Turkey agreed that both governments would withdraw. The former refused.';
    const layer = layerOf(text);
    const pair = layer.actors.find((actor) => actor.members);
    assert.deepEqual(pair?.members, ['greece', 'turkey']);
    assert.equal(actorOf(text, 'former'), 'greece');
  });
});

describe('actors: descriptions over the whole draft', () => {
  const far = 'Prices rose in May. Nobody was surprised. Rents rose too. It was a cold spring. ';

  it('matches a head noun however far back, unless modifiers contradict', () => {
    const fined = `Ofwat, the water regulator, fined the firm. ${far}`;
    assert.equal(actorOf(`${fined}The regulator was right.`, 'regulator'), 'ofwat');
    assert.notEqual(actorOf(`${fined}The energy regulator was right.`, 'energy regulator'), 'ofwat');
    assert.equal(
      actorOf(`The European Commission refused. ${far}The Commission was right.`, 'Commission'),
      'european-commission',
    );
  });

  it('gives a plain noun of a kind the last actor of the kind', () => {
    assert.equal(actorOf('Chevron sued. The company lost.', 'company'), actorOf('Chevron sued.', 'Chevron'));
    assert.equal(actorOf('Hungary objected, and the country paid for it.', 'country'), 'hungary');
  });

  it('gives an office to who held it on the day of the draft', () => {
    const holder = (text: string, words: string, date?: string): string | undefined =>
      layerOf(text, date ? { date } : {}).mentions.find((m) => text.slice(m.start, m.end) === words)?.actor;
    const text = "Congress waited for the president. Germany's chancellor did not.";
    assert.equal(holder(text, 'president', '2014-03-01'), 'barack-obama');
    assert.equal(holder(text, "Germany's chancellor", '2014-03-01'), 'angela-merkel');
    assert.equal(holder('Congress waited for the president.', 'president', '2018-03-01'), 'donald-trump');
    assert.equal(holder(text, 'president'), 'president');
    const two = 'Italy agreed with Israel. Israel rejected the plan. The prime minister said so.';
    assert.equal(holder(two, 'prime minister', '2015-03-01'), 'benjamin-netanyahu');
    // Years after the last day that the gazetteer knows of, whoever held the office then may long be gone.
    assert.equal(
      holder("Israel's prime minister objected.", "Israel's prime minister", '2025-06-01'),
      'benjamin-netanyahu',
    );
    assert.notEqual(
      holder("Israel's prime minister objected.", "Israel's prime minister", '2033-06-01'),
      'benjamin-netanyahu',
    );
  });

  it('prefers the person whom the draft gives the title', () => {
    const text = 'President Obama spoke. Bush had failed. The president knew that.';
    assert.equal(actorOf(text, 'president'), 'barack-obama');
  });

  it('reads members of a party as many', () => {
    assert.equal(actorOf('Republicans won. They must now govern.', 'They'), 'republican-party');
  });

  it('knows a surname that is an English word where the draft has the full name', () => {
    const text = 'Damian Green resigned. Green denied the charge. Green energy is cheap.';
    assert.deepEqual(
      mentions(text).map((m) => m.replace(/^\w+: /, '')),
      ['Damian Green = damian-green', 'Green = damian-green'],
    );
  });
});

describe('actors: who speaks', () => {
  it('has the author first, under any name', () => {
    const text = 'By Peter Barnes\n\nI have argued this before. My view has not changed.';
    const layer = layerOf(text);
    assert.equal(layer.actors[0]?.id, 'author');
    assert.equal(layer.actors[0]?.name, 'Peter Barnes');
    assert.equal(actorOf(text, 'Peter Barnes'), 'author');
    assert.equal(actorOf(text, 'I'), 'author');
    assert.equal(actorOf('Prices fell.\n\nSincerely,\n\nAda Quist', 'Ada Quist'), 'author');
    assert.equal(layerOf('I agree.', { author: 'Ada Quist' }).actors[0]?.name, 'Ada Quist');
  });

  it('gives “I” in quotation marks to the speaker and “you” to who is addressed', () => {
    assert.equal(actorOf('“I will not resign,” said Angela Merkel.', 'I'), 'angela-merkel');
    assert.equal(actorOf('Dear Mr. Gorbachev:\n\nYour plans are sound.', 'Your'), 'mikhail-gorbachev');
    assert.equal(actorOf('Thank you, Karen Bass.', 'you'), 'karen-bass');
  });

  it('takes the note at the end of an op-ed for one on its author', () => {
    const text =
      'Banks need rules.\n\nThey will not write them.\n\nSheila Bair is a former regulator. She teaches finance.';
    assert.equal(layerOf(text).actors[0]?.name, 'Sheila Bair');
    assert.equal(actorOf(text, 'Sheila Bair'), 'author');
    assert.equal(actorOf(text, 'She'), 'author');
    const named = 'Sheila Bair warned the banks.\n\nThey laughed.\n\nSheila Bair is still right.';
    assert.notEqual(actorOf(named, 'Sheila Bair'), 'author');
  });

  it('takes “we” for the nation whose politics the draft is about, unless a body of the author’s own speaks', () => {
    const text =
      'Congress passed the bill, and the Senate agreed. We cannot afford it, and our country knows.';
    assert.equal(actorOf(text, 'We'), 'united-states');
    assert.equal(actorOf(text, 'our country'), 'united-states');
    assert.equal(actorOf(`${text} Our members disagree.`, 'We'), 'we');
    assert.equal(actorOf('We cannot afford it.', 'We'), 'we');
    assert.equal(actorOf(`Dear friends,\n\n${text}`, 'We'), 'we');
  });

  it('lets an official speak for the state, and names the speaker behind a longer quotation', () => {
    assert.equal(actorOf('“We will not wait,” said Barack Obama.', 'We'), 'united-states');
    const text = '“I am tired. I want to go home,” said Angela Merkel.';
    assert.ok(
      mentions(text)
        .filter((m) => m.startsWith('pronoun'))
        .every((m) => m.endsWith('angela-merkel')),
    );
  });

  it('never confuses the first person with “they”', () => {
    assert.notEqual(actorOf('We asked the ministers, and they agreed.', 'they'), 'we');
  });
});

describe('actors: subjects without an article, and both', () => {
  const forms = (text: string, form: string): string[] =>
    mentions(text)
      .filter((m) => m.startsWith(`${form}: `))
      .map((m) => m.replace(/^\w+: /, ''));

  it('takes a body of which there is one for an actor where it is the subject', () => {
    for (const [text, expected] of [
      ['Parliament should scrap the levy.', 'Parliament = parliament'],
      ['Today Parliament votes on the bill.', 'Parliament = parliament'],
      ['Government must act.', 'Government = government'],
      ['Rents rose because government has failed to build.', 'government = government'],
      ['Cabinet agreed the plan on Monday.', 'Cabinet = cabinet'],
    ] as const)
      assert.deepEqual(forms(text, 'nominal'), [expected], text);
    for (const text of ['Government action is needed.', 'They favour small government.', 'Council tax rose.'])
      assert.deepEqual(forms(text, 'nominal'), [], text);
  });

  it('reads "need not" as a verb', () => {
    assert.deepEqual(forms('The environment secretary need not wait.', 'nominal'), [
      'environment secretary = environment-secretary',
    ]);
  });

  it('takes "both" as a subject for the two named last', () => {
    assert.deepEqual(forms('Iran and Israel fought. Both want a deal.', 'deictic'), ['Both = iran+israel']);
    assert.deepEqual(forms('France and Germany differ; both should yield.', 'deictic'), [
      'both = france+germany',
    ]);
    assert.deepEqual(forms('Iran and Israel fought. Both laws passed.', 'deictic'), []);
    assert.deepEqual(forms('Both failed.', 'deictic'), []);
  });
});

describe('actors: rows of bodies', () => {
  it('takes no body in a row for the one before it, and a description of one for it', () => {
    const row = 'The Senate, the Commission and the court disagreed.';
    assert.notEqual(actorOf(row, 'Commission'), actorOf(row, 'Senate'));
    const apposition = 'Ofwat, the regulator, disagreed.';
    assert.equal(actorOf(apposition, 'regulator'), actorOf(apposition, 'Ofwat'));
    const person = 'Jay Hammond, the governor and a fisherman, disagreed.';
    assert.equal(actorOf(person, 'governor'), actorOf(person, 'Jay Hammond'));
  });
});

describe('actors: contract', () => {
  it('survives bad input and keeps mentions inside the text, in order, outer first', () => {
    for (const text of [
      'x',
      '\ud800 The \udc00 Kremlin\r\nsaid no. ',
      '‏Tehran‏ rejected «Washington».',
      `${'Iran, '.repeat(400)}agreed.`,
      'THE THE THE'.repeat(50),
      '((((“““‘‘‘',
    ]) {
      let start = 0;
      for (const mention of layerOf(text).mentions) {
        assert.ok(
          mention.start >= start && mention.end > mention.start && mention.end <= text.length,
          text.slice(0, 40),
        );
        start = mention.start;
      }
    }
  });

  it('lists every actor that a mention or a parent names', () => {
    const { actors, mentions: found } = layerOf('The Pentagon asked Congress; the Iranians objected.');
    const ids = new Set(actors.map(({ id }) => id));
    for (const { actor } of found) assert.ok(ids.has(actor), actor);
    for (const { parent, id } of actors) assert.ok(!parent || ids.has(parent), `${id}: ${parent}`);
  });
});

describe('actors: one actor under several descriptions', () => {
  it('links what somebody is called to them', () => {
    const text =
      'Documents show Castro to be a ruthless tyrant who kills. He lied. Merkel was the boss of her party.';
    for (const words of ['ruthless tyrant', 'who', 'He'])
      assert.equal(actorOf(text, words), 'fidel-castro', words);
    assert.equal(actorOf(text, 'boss of her party'), 'angela-merkel');
    assert.notEqual(actorOf('Merkel met a chemist who works there.', 'chemist'), 'angela-merkel');
  });

  it('takes the governments of a state, of its leader and the bare one for the same', () => {
    const cuba = 'The Cuban government paid. Then the Castro regime collapsed.';
    assert.equal(actorOf(cuba, 'Castro regime'), actorOf(cuba, 'Cuban government'));
    const bare = 'The government dithered. The Abbott government fell. The government left.';
    assert.equal(actorOf(bare, 'Abbott government'), actorOf(bare, 'government'));
    const two = 'The Blair government spent. The Thatcher government saved.';
    assert.notEqual(actorOf(two, 'Blair government'), actorOf(two, 'Thatcher government'));
  });

  it('lets who serves a body say "we" for it', () => {
    assert.equal(actorOf('One CIA officer told me: "We are trying."', 'We'), 'central-intelligence-agency');
  });

  it('knows a body behind its time or its head, and under a shorter name', () => {
    assert.equal(actorOf('The New Congress must act.', 'New Congress'), 'us-congress');
    assert.equal(
      actorOf('The Carter Justice Department sued.', 'Carter Justice Department'),
      'us-department-of-justice',
    );
    const text = 'The Chinese Communist Party rules. The Communist Party is afraid.';
    assert.equal(actorOf(text, 'Communist Party'), actorOf(text, 'Chinese Communist Party'));
  });

  it('recalls the last actor of a kind by a plain noun', () => {
    for (const [text, noun, actor] of [
      ['Ofsted inspects schools. The watchdog is feared.', 'watchdog', 'ofsted'],
      ['The Taliban banned it. The group promised otherwise.', 'group', 'taliban'],
      ['Elon Musk bought it. The billionaire fired its board.', 'billionaire', 'elon-musk'],
      ['Pope Francis spoke. The pontiff was tired.', 'pontiff', 'pope-francis'],
      ['The senator from Vermont, Bernie Sanders, opposes it.', 'senator', 'bernie-sanders'],
    ] as const)
      assert.equal(actorOf(text, noun), actor, text);
    assert.notEqual(
      actorOf('Elon Musk spoke. The French billionaire laughed.', 'French billionaire'),
      'elon-musk',
    );
  });

  it('reads "the former wants", "the PM", the founders of a state, and members of a party by their state', () => {
    const pair = 'Britain and France signed. The former wants more.';
    assert.equal(actorOf(pair, 'former'), 'united-kingdom');
    const dated = { date: '2024-01-10' };
    assert.ok(mentions('Britain is tired. The PM must go.', dated).includes('nominal: PM = rishi-sunak'));
    assert.equal(actorOf('The Framers feared faction.', 'Framers'), 'founding-fathers');
    assert.ok(formed('Then the West Virginia Democrat spoke.', 'nominal').length > 0);
  });

  it('takes the people whom a relative clause describes for no state', () => {
    assert.equal(actorOf('The Americans who fled lost all.', 'Americans'), 'united-states-people');
  });
});
