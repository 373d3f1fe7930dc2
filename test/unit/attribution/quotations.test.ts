import assert from 'node:assert/strict';
import { quotationMarks } from '../../../src/analysis/attribution/quotations/quotationMarks';
import { layerOf, told } from './support';
import { cut } from '../support';

function only(text: string): ReturnType<typeof told>[number] {
  const direct = told(text).filter((t) => t.type === 'direct' || t.type === 'mixed');
  assert.equal(direct.length, 1, `${text}\n${JSON.stringify(told(text), null, 1)}`);
  return direct[0] as ReturnType<typeof told>[number];
}

describe('attribution: quotation marks', () => {
  const sides = (text: string): string =>
    quotationMarks(text)
      .map((m) => `${m.family[0]}${m.side[0]}`)
      .join(' ');

  it('knows the styles', () => {
    assert.equal(sides('He said, "yes."'), 'do dc');
    assert.equal(sides('He said, “yes.”'), 'do dc');
    assert.equal(sides('He said, ‘yes.’'), 'so sc');
    assert.equal(sides("He said, 'yes.'"), 'so sc');
    assert.equal(sides("He said, ''yes.''"), 'do dc');
    assert.equal(sides('He said, “yes.“'), 'do dc');
  });

  it('takes no apostrophe for a mark', () => {
    assert.equal(sides("It's the '90s; don't ask, 'tis Iran's, rock 'n' roll"), '');
    assert.equal(sides('It’s the ’90s; don’t ask, ’tis Iran’s'), '');
  });
});

describe('attribution: direct speech', () => {
  it('finds the speaker before, behind and inside, in every style', () => {
    for (const [open, close] of ['""', '“”', '‘’', "''", '«»'].map((pair) => [...pair]) as [
      string,
      string,
    ][]) {
      const before = only(`Merkel said: ${open}We will manage this.${close}`);
      assert.equal(before.content, `${open}We will manage this.${close}`);
      assert.equal(before.source, 'Merkel');
      const behind = only(`${open}We will manage this,${close} said Merkel.`);
      assert.equal(behind.content, `${open}We will manage this,${close}`);
      assert.equal(behind.source, 'Merkel');
      assert.equal(behind.type, 'direct');
    }
  });

  it('joins a quotation that its cue splits', () => {
    assert.equal(
      only('“The tax,” Merkel argued, “is unfair to the poor.”').content,
      '“The tax,” Merkel argued, “is unfair to the poor.”',
    );
    assert.equal(
      only('“The tax is unfair,” the minister said. “It must go.”').content,
      '“The tax is unfair,” the minister said. “It must go.”',
    );
  });

  it('keeps the quotations of two speakers apart', () => {
    const found = told('“It works,” said Merkel. “It does not,” said Macron.').filter(
      (t) => t.type === 'direct',
    );
    assert.deepEqual(
      found.map((t) => [t.source, t.content]),
      [
        ['Merkel', '“It works,”'],
        ['Macron', '“It does not,”'],
      ],
    );
  });

  it('tells mixed quotation from direct', () => {
    const mixed = only('The premier said the deal was “a total surrender” to the banks.');
    assert.equal(mixed.type, 'mixed');
    assert.equal(mixed.content, 'the deal was “a total surrender” to the banks');
  });

  it('joins a clause and the quotation that completes it', () => {
    for (const [text, content] of [
      ['She promised to “tear up the treaty”.', 'to “tear up the treaty”'],
      ['The union warns of “bans by Easter”.', '“bans by Easter”'],
      [
        'He would pay more, she says, “if the money went into the ground”.',
        'He would pay more, she says, “if the money went into the ground”',
      ],
      [
        'The team says that she “keeps every option open,” which is what they all say.',
        'that she “keeps every option open,”',
      ],
      [
        'The senators demand that not a dollar be paid until the generals “go home.”',
        'that not a dollar be paid until the generals “go home.”',
      ],
      [
        'He called the court’s judgment of the levy “an outrage”.',
        'the court’s judgment of the levy “an outrage”',
      ],
    ] as const) {
      assert.ok(
        told(text).some((found) => found.content === content),
        text,
      );
    }
    assert.equal(only('When they asked him, he said, “No.”').content, '“No.”');
  });

  it('follows a quotation over paragraphs that each open again', () => {
    const text = 'Merkel wrote, “The first thing is this.\n\n“The second thing is that.”\n\nThen she left.';
    assert.equal(only(text).content, '“The first thing is this.\n\n“The second thing is that.”');
  });

  it('follows a quotation over paragraphs to its only closing mark', () => {
    const text = 'The lady said, "It is lost.\n\nWe have nothing.\n\nHelp us."\n\nI agree.';
    assert.equal(only(text).content, '"It is lost.\n\nWe have nothing.\n\nHelp us."');
  });

  it('ends an unbalanced quotation with its paragraph', () => {
    const text = 'Merkel said, “It is lost.\n\nNobody else said anything of the kind.';
    assert.equal(only(text).content, '“It is lost.');
  });

  it('gives a paragraph that is all quotation to the speaker before', () => {
    const text = '“It is lost,” said Merkel.\n\n“We have nothing left to lose.”';
    const second = told(text)[1];
    assert.equal(second?.content, '“We have nothing left to lose.”');
    assert.equal(second.rule, 'attribution/continued');
    assert.equal(second.actor, told(text)[0]?.actor);
  });

  it('finds nested quotations', () => {
    const found = told('Merkel said, “Macron told me, ‘We are late,’ and he was right.”');
    assert.ok(found.some((t) => t.source === 'Merkel' && t.type === 'direct'));
    assert.ok(found.some((t) => t.source === 'Macron' && t.content.startsWith('‘We are late,’')));
  });

  it('gives block quotes the speaker that the line before or behind names', () => {
    const before = told('Merkel wrote to the council:\n\n> The euro will hold.\n> It must.\n');
    assert.ok(before.some((t) => t.rule === 'attribution/block-quote' && t.source === 'Merkel'));
    const behind = told('> The euro will hold.\n>\n> — Angela Merkel\n\nI doubt it.');
    assert.ok(behind.some((t) => t.rule === 'attribution/block-quote' && t.actor === 'angela-merkel'));
    assert.deepEqual(told('> The euro will hold.\n\nI doubt it.'), []);
  });

  it('reads transcripts and epigraphs', () => {
    const lines = ['Merkel: We will act.', 'Macron: When?', 'Merkel: Soon.'];
    assert.deepEqual(
      told(lines.join('\n\n')).map((t) => [t.rule, t.source, t.content]),
      lines.map((line) => ['attribution/speaker-label', ...line.split(': ')]),
    );
    const epigraph = told('“Power tends to corrupt.” — Lord Acton');
    assert.deepEqual(
      epigraph.map((t) => [t.source, t.content]),
      [['Lord Acton', '“Power tends to corrupt.”']],
    );
    assert.deepEqual(told('China: exports fell by a tenth.'), []);
  });

  it('gives no speaker to scare quotes and terms', () => {
    const layer = layerOf('The so-called “peace process” is dead.');
    assert.deepEqual(
      layer.quotations.map(({ speaker, clausal }) => ({ speaker, clausal })),
      [{ speaker: null, clausal: false }],
    );
    assert.deepEqual(layer.attributions, []);
  });

  it('knows where a speaker stands by "I" inside the quotation', () => {
    const text = '“I support the treaty,” said Merkel.';
    assert.ok(told(text).some((t) => t.cue === 'support' && t.content === 'the treaty' && t.source === 'I'));
    const [, own] = told(text);
    assert.equal(own?.actor, told(text)[0]?.actor);
  });
});

describe('attribution: sentences that announce a quotation or point back to it', () => {
  const speaker = (text: string): string | undefined => told(text).find((t) => t.type === 'direct')?.source;

  it('finds the speaker in a sentence that announces it', () => {
    for (const [text, source] of [
      ['The mayor said so plainly. “We lost because we were lazy.”', 'The mayor'],
      ['Merkel put it this way. “Europe is not a bank account.”', 'Merkel'],
      ['As the Financial Times put it last week. “Nobody believes a word of it.”', 'the Financial Times'],
      ['Her answer was blunt. “We will not pay for this.”', 'Her'],
      ['Macron’s message to the markets was simple. “There is no more money.”', 'Macron'],
      ['The chancellor was more direct. “This has to end now.”', 'The chancellor'],
      ['Obama had a simple answer. “They have had their turn.”', 'Obama'],
    ] as const) {
      assert.equal(speaker(text), source, `${text}\n${JSON.stringify(told(text))}`);
    }
    assert.ok(told('Merkel said so plainly. “It is late.”').every((t) => t.rule === 'attribution/announced'));
  });

  it('finds the speaker in what points back', () => {
    for (const [text, source] of [
      ['“We will not pay for this.” So said the finance minister last week.', 'the finance minister'],
      ['“We will not pay for this,” was his reply when they asked.', 'his'],
      ['“We will not pay for this,” was the minister’s answer.', 'the minister'],
      ['“We will not pay for this.” Those were the words of Angela Merkel.', 'Angela Merkel'],
      ['“We will not pay for this.” That was how Macron put it in March.', 'Macron'],
    ] as const) {
      assert.equal(speaker(text), source, `${text}\n${JSON.stringify(told(text))}`);
    }
  });

  it('leaves quotations with a cue of their own, and those that nothing announces, alone', () => {
    assert.equal(speaker('The mayor said so plainly. “We lost again,” said Merkel.'), 'Merkel');
    for (const text of [
      'The bridge was short. “We will not pay for this.”',
      'The mayor never said so. “We lost because we were lazy.”',
      'Macron shook his head. “We cannot wait any longer.”',
      'The plan was simple. “Pay” was not a part of it.',
    ]) {
      assert.equal(speaker(text), undefined, text);
    }
  });
});

describe('attribution: whose words', () => {
  const at = (text: string, words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('gives quoted and reported wording to its source', () => {
    const text = 'Merkel said the deal was “a disgrace” for the reckless banks. It is a shame.';
    const layer = layerOf(text);
    assert.deepEqual(
      ['disgrace', 'reckless', 'shame'].map((word) => {
        const { owner, quoted } = layer.ownerOf(at(text, word));
        return [owner === 'author', quoted];
      }),
      [
        [false, true],
        [false, false],
        [true, false],
      ],
    );
  });

  it('leaves the wording of thoughts, wishes and cues to the author', () => {
    const text = 'The regime wants a shameful peace. Its thugs boasted that they had won.';
    const layer = layerOf(text);
    assert.equal(layer.ownerOf(at(text, 'shameful')).owner, 'author');
    assert.equal(layer.ownerOf(at(text, 'boasted')).owner, 'author');
    assert.equal(layer.holding(at(text, 'shameful'))?.type, 'desire');
  });

  it('leaves out the marks of a quotation', () => {
    const text = 'Merkel said, “It is lost.”';
    assert.deepEqual(
      layerOf(text).quotations.map((q) => cut(text, q)),
      ['It is lost.'],
    );
  });

  it('tells the cue of an attribution', () => {
    const layer = layerOf('Moscow never claimed that it had won.');
    const [attribution] = layer.attributions;
    const detail = attribution && layer.detailOf(attribution);
    assert.deepEqual(
      { lemma: detail?.lemma, negated: detail?.negated, slant: detail?.slant },
      { lemma: 'claim', negated: true, slant: 'doubt' },
    );
  });
});

describe('attribution: quotations without a cue of their own', () => {
  const spoken = (text: string): string[] =>
    told(text)
      .filter(({ type }) => type === 'direct')
      .map(({ actor, content }) => `${actor}: ${content}`);

  it('take the speaker of the report before them', () => {
    assert.deepEqual(
      spoken('Merkel told the summit how late it was. "We have no time left for talks." Nobody laughed.'),
      ['angela-merkel: "We have no time left for talks."'],
    );
    assert.deepEqual(spoken('The plan was late. "We have no time left for talks." Nobody laughed.'), []);
  });

  it('take the speaker of the quotation that they repeat', () => {
    const motto =
      'Merkel said, "Steady as she goes." It was a year ago.\n\n"Steady as she goes." That is no plan.';
    assert.equal(spoken(motto).filter((line) => line.startsWith('angela-merkel')).length, 2);
    const another = motto.replace('\n\n"Steady as she goes."', '\n\n"Steady as she is."');
    assert.equal(spoken(another).length, 1);
  });

  it('take the speaker whose words a sentence presents', () => {
    assert.deepEqual(spoken('Merkel made a promise. Here are her words:\n\nWe will pay for all of it.'), [
      'angela-merkel: We will pay for all of it.',
    ]);
    assert.deepEqual(spoken('Merkel made a list. Here are her towns:\n\nBonn comes before all others.'), []);
  });
});
