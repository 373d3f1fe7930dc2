import assert from 'node:assert/strict';
import { directivesIn, scopeIn } from './support';

const IGNORE = '<!-- policy-lens: ignore-next-line loaded/doubt-claim -- quoted from the bill -->';

describe('A directive', () => {
  it('names an action, rules and a reason', () => {
    const text = `${IGNORE}\nCritics claim that it works.\n`;
    const [directive] = directivesIn(text);
    assert.equal(directive?.action, 'ignore-next-line');
    assert.deepEqual(
      directive?.rules.map((rule) => [rule.text, text.slice(rule.start, rule.end)]),
      [['loaded/doubt-claim', 'loaded/doubt-claim']],
    );
    assert.equal(directive?.reason, 'quoted from the bill');
    assert.equal(text.slice(directive?.start, directive?.end), IGNORE);
  });

  for (const [written, rules, reason] of [
    ['ignore-line', [], undefined],
    ['ignore-line loaded', ['loaded/*'], undefined],
    ['ignore-line loaded/*', ['loaded/*'], undefined],
    ['ignore-line loaded/label-ruler, proposals/modal', ['loaded/label-ruler', 'proposals/modal'], undefined],
    ['ignore-line loaded/label-ruler actors/title', ['loaded/label-ruler', 'actors/title'], undefined],
    ['ignore-line -- nothing to see', [], 'nothing to see'],
    ['ignore-line loaded — our own term', ['loaded/*'], 'our own term'],
    ['ignore-line loaded -- ', ['loaded/*'], undefined],
    ['ignore-line loaded -- a well-known – and old – term', ['loaded/*'], 'a well-known – and old – term'],
  ] as const) {
    it(`may be "${written}"`, () => {
      const [directive] = directivesIn(`Some words. <!--policy-lens: ${written}-->\n`);
      assert.deepEqual(
        directive?.rules.map(({ text }) => text),
        rules,
      );
      assert.equal(directive?.reason, reason);
    });
  }

  it('may give a long reason over several lines', () => {
    const [directive] = directivesIn(
      '<!-- policy-lens: ignore-file loaded -- as\n  agreed in May -->\n\nText.\n',
    );
    assert.equal(directive?.reason, 'as agreed in May');
  });

  for (const [where, text] of [
    ['a fenced block of code', `\`\`\`md\n${IGNORE}\n\`\`\`\n`],
    ['an indented block of code', `Text.\n\n    ${IGNORE}\n`],
    ['code in a line', `Write \`${IGNORE}\` for that.\n`],
    ['the front matter', `---\ntitle: x\nnote: ${IGNORE}\n---\n\nText.\n`],
    ['plain words', 'Write policy-lens: ignore-line for that.\n'],
    ['an escaped comment', `Write \\${IGNORE} for that.\n`],
    ['a comment that is never closed', 'Text.\n\n<!-- policy-lens: ignore-file loaded\n\nMore text.\n'],
    ['a comment that speaks of something else', '<!-- see policy-lens: ignore-file -->\n\nText.\n'],
  ]) {
    it(`is none in ${where}`, () => assert.deepEqual(directivesIn(text ?? ''), []));
  }

  for (const [where, text] of [
    ['a list', `- one ${IGNORE}\n- two\n`],
    ['a nested list', `- one\n  - two ${IGNORE}\n    three\n`],
    ['a block quote', `> ${IGNORE}\n> Text.\n`],
    ['a table', `| a | b |\n| - | - |\n| c | d ${IGNORE} |\n`],
    ['a heading', `## Title ${IGNORE}\n`],
    ['emphasis', `*Some words ${IGNORE} here.*\n`],
    ['HTML', `<details>\n${IGNORE}\n</details>\n`],
  ]) {
    it(`may stand in ${where}`, () => assert.equal(directivesIn(text ?? '').length, 1));
  }

  it('tells of an action that there is not', () => {
    const text = 'Text. <!-- policy-lens: ignore-nextline loaded -->\n';
    const [directive] = directivesIn(text);
    assert.equal(directive?.action, null);
    assert.equal(directive?.scope, null);
    const [fault] = directive?.faults ?? [];
    assert.equal(fault?.kind, 'unknown_action');
    assert.equal(text.slice(fault?.start, fault?.end), 'ignore-nextline');
  });
});

describe('A directive holds', () => {
  for (const eol of ['\n', '\r\n', '\r']) {
    const lines = (...parts: string[]): string => parts.join(eol);

    it(`on its own line (${JSON.stringify(eol)})`, () => {
      const line = 'The 🌍 “regime” fell. <!-- policy-lens: ignore-line loaded -->';
      assert.equal(scopeIn(lines('One.', line, 'Three.')), line);
    });

    it(`on the next line, blank ones passed over (${JSON.stringify(eol)})`, () => {
      assert.equal(scopeIn(lines(IGNORE, '', '  ', 'Two.', 'Three.')), 'Two.');
      assert.equal(scopeIn(lines('Zero.', '', IGNORE, 'Two.')), 'Two.');
    });
  }

  it('on the next line of a block quote', () => {
    assert.equal(scopeIn(`> ${IGNORE}\n>\n> Two.\n> Three.\n`), '> Two.');
  });

  it('on the next line of the same paragraph', () => {
    assert.equal(scopeIn(`One ${IGNORE}\ntwo\nthree.\n`), 'two');
  });

  it('below the directives that stand between', () => {
    const text = `${IGNORE}\n<!-- policy-lens: ignore-next-line actors -->\n\nTwo.\n`;
    assert.deepEqual(
      directivesIn(text).map(({ scope }) => scope && text.slice(scope.start, scope.end)),
      ['Two.', 'Two.'],
    );
  });

  it('on nothing below the last line', () => assert.equal(scopeIn(`One.\n\n${IGNORE}`), ''));

  it('in the whole file', () => {
    const text = 'One.\n\n<!-- policy-lens: ignore-file loaded -->\n\nTwo.\n';
    assert.equal(scopeIn(text), text);
  });
});

describe('A block of directives', () => {
  const scopes = (text: string) =>
    directivesIn(text).map(({ scope, faults }) =>
      scope ? text.slice(scope.start, scope.end).trim() : (faults[0]?.kind ?? 'end'),
    );
  const start = (rules = '') => `<!-- policy-lens: ignore-start ${rules} -->`;
  const end = (rules = '') => `<!-- policy-lens: ignore-end ${rules} -->`;

  it('goes from start to end', () => {
    assert.deepEqual(scopes(`${start('loaded')}\n\nOne.\n\n${end('loaded')}\n\nTwo.\n`), ['One.', 'end']);
  });

  it('is closed by an end that names no rules', () => {
    assert.deepEqual(scopes(`${start('loaded')}\n\nOne.\n\n${end()}\n`), ['One.', 'end']);
  });

  it('may overlap one of other rules', () => {
    const text = `${start('loaded')}\n\nOne.\n\n${start('actors')}\n\nTwo.\n\n${end('loaded')}\n\nThree.\n\n${end('actors')}\n`;
    const [first, second] = scopes(text);
    assert.match(first ?? '', /^One\.[^]*Two\.$/);
    assert.match(second ?? '', /^Two\.[^]*Three\.$/);
  });

  it('that nobody closes goes on and is told', () => {
    const text = `One.\n\n${start('loaded')}\n\nTwo.\n`;
    assert.deepEqual(scopes(text), ['Two.']);
    assert.deepEqual(
      directivesIn(text)[0]?.faults.map(({ kind }) => kind),
      ['unclosed'],
    );
  });

  it('that nobody opened is told', () => {
    assert.deepEqual(scopes(`One.\n\n${end('loaded')}\n`), ['unopened']);
    assert.deepEqual(scopes(`${start('loaded')}\n\nOne.\n\n${end('actors')}\n`)[1], 'unopened');
  });
});

describe('Directives of a huge text', () => {
  // What is quadratic takes minutes with any of these, and mocha's patience ends before.
  for (const [what, text] of [
    ['that are as many as fit', `${IGNORE}\n`.repeat(12_000)],
    ['that are all on one line', IGNORE.repeat(12_000)],
    ['that are never closed', '<!-- policy-lens: '.repeat(120_000)],
    ['that open blocks and close none', '<!-- policy-lens: ignore-start loaded -->\n'.repeat(24_000)],
    ['above a million blank lines', IGNORE + '\n'.repeat(1_000_000)],
    ['that has none', 'The council should vote on the plan in May.\n\n'.repeat(110_000)],
  ]) {
    it(`are read, ${what}`, function () {
      this.timeout(60_000);
      assert.ok(directivesIn(text ?? '').length >= 0);
    });
  }
});
