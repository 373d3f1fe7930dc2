import assert from 'node:assert/strict';
import schema from '../../../schemas/house-style.schema.json';
import { SENSITIVITIES } from '../../../src/analysis/house';
import { LOADED_CATEGORIES } from '../../../src/analysis/model';
import { KIND_NAME } from '../../../src/features/models/words';
import { EXAMPLE_HOUSE_FILE } from '../../../src/house/example';
import { SEVERITIES } from '../../../src/house/houseFile';
import { readActors, readHouseFile } from '../../../src/house/readHouseFile';

const NOTHING = { terms: [], allow: [], actors: [], issues: [], severities: {} };

/** What is wrong with a text: each mistake with the words that it is at. */
function wrongIn(text: string): { at: string; message: string }[] {
  const { problems = [] } = readHouseFile(text);
  for (const { span } of problems)
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
  return problems.map(({ span, message }) => ({ at: text.slice(span.start, span.end), message }));
}

/** The only mistake in a text. */
function mistake(text: string): { at: string; message: string } {
  const [only, ...others] = wrongIn(text);
  assert.ok(only, `no mistake in ${text}`);
  assert.deepEqual(others, []);
  return only;
}

describe('A house style file', () => {
  it('is read with comments, trailing commas and what may be left out', () => {
    const { file, problems } = readHouseFile(`{
      // the desk has agreed on these
      "$schema": "./house-style.schema.json",
      "terms": [
        { "term": "handout", "pos": "noun", "category": "pejorative", "why": "It judges.", "neutral": ["grant", ""] },
        { "term": "nanny state", "pos": "noun", "category": "label", "why": "It mocks." },
      ],
      "allow": ["so-called", { "term": "war", "in": "war on want" }],
      "actors": [
        { "name": "Ofwat", "aliases": ["the regulator"], "code": "GBRGOV", "parent": "United Kingdom" },
        { "name": "Surfers Against Sewage", "kind": "organisation" },
      ],
      "issues": [{ "label": "water tariffs", "terms": ["tariff"] }],
      "severities": { "metaphor": "off", "label": "error" },
      "sensitivity": "strict", /* for print */
    }`);
    assert.equal(problems, undefined);
    assert.deepEqual(file, {
      terms: [
        { term: 'handout', pos: 'noun', category: 'pejorative', why: 'It judges.', neutral: ['grant', ''] },
        { term: 'nanny state', pos: 'noun', category: 'label', why: 'It mocks.', neutral: [] },
      ],
      allow: [{ term: 'so-called' }, { term: 'war', in: 'war on want' }],
      actors: [
        { name: 'Ofwat', aliases: ['the regulator'], code: 'GBRGOV', parent: 'United Kingdom' },
        { name: 'Surfers Against Sewage', kind: 'organisation', aliases: [] },
      ],
      issues: [{ label: 'water tariffs', terms: ['tariff'] }],
      severities: { metaphor: 'off', label: 'error' },
      sensitivity: 'strict',
    });
  });

  it('may say nothing', () => assert.deepEqual(readHouseFile('{}'), { file: NOTHING }));

  it('may begin with a byte-order mark and have lines that end in CRLF', () => {
    assert.deepEqual(readHouseFile('\ufeff{\r\n  // none\r\n}\r\n'), { file: NOTHING });
    assert.equal(mistake('\ufeff{\r\n  "sensitivity": "loud"\r\n}').at, '"loud"');
  });

  it('that comes as an example changes nothing', () =>
    assert.deepEqual(readHouseFile(EXAMPLE_HOUSE_FILE), { file: NOTHING }));

  it('that comes as an example is right in what it comments out', () => {
    const uncommented = EXAMPLE_HOUSE_FILE.split('\n')
      .filter((line) => !/\/\/ [A-Z]|^ *\/\/ error/.test(line))
      .map((line) => line.replace('//', ''))
      .join('\n');
    const { file, problems } = readHouseFile(uncommented);
    assert.deepEqual(problems, undefined);
    assert.deepEqual(
      [file?.terms.length, file?.allow.length, file?.actors.length, file?.issues.length, file?.sensitivity],
      [1, 2, 1, 1, 'strict'],
    );
  });

  describe('that is no JSON is told where', () => {
    const cases: Record<string, [text: string, at: string, says: RegExp]> = {
      'a comma left out': ['{"terms": [] "allow": []}', '"allow"', /comma/],
      'a bare word': ['{"sensitivity": strict}', 'strict', /quotation marks/],
      'single quotation marks': ["{'terms': []}", "'terms'", /double quotation marks/],
      'an open list': ['{"terms": [', '[', /closing bracket|value/],
      'an open text': ['{"sensitivity": "strict\n}', '"strict', /closing quotation mark/],
      'two values': ['{} {}', '{', /end here/],
      'an open comment': ['{} /* to do', '/* to do', /never closed/],
      'an empty file': ['', '', /value is missing|empty/],
      'blanks only': [' \r\n ', ' ', /value is missing|empty/],
      'bytes that are no text': ['\u0001\u0002PNG', '\u0001\u0002PNG', /no JSON value/],
    };
    for (const [name, [text, at, says]] of Object.entries(cases))
      it(`(${name})`, () => {
        const { at: place, message } = mistake(text);
        assert.match(message, says);
        assert.equal(place, at);
      });

    it('(nested a hundred thousand deep)', () =>
      assert.match(mistake(`{"terms": ${'['.repeat(100_000)}`).message, /too deep/));
    it('(longer than any house style)', () =>
      assert.match(mistake(`{"allow": ["${'x'.repeat(1_000_001)}"]}`).message, /too long/));
  });

  describe('that says something wrong is told where and what', () => {
    const cases: Record<string, [text: string, at: string, says: RegExp]> = {
      'no object': ['[]', '[', /house style must be an object/],
      'a misspelt field': ['{"alow": []}', '"alow"', /Unknown field "alow": did you mean "allow"\?/],
      'a misspelt field within': [
        '{"actors": [{"name": "Ofwat", "aliasses": []}]}',
        '"aliasses"',
        /did you mean "aliases"\?/,
      ],
      'a field from elsewhere': ['{"rules": {}}', '"rules"', /the fields are "\$schema", "terms"/],
      'a list that is none': ['{"terms": "handout"}', '"handout"', /"terms" must be a list/],
      'an entry of the wrong kind': ['{"allow": [7]}', '7', /Entry 1 of "allow" must be text or an object/],
      'a name that is none': [
        '{"actors": [{"name": null}]}',
        'null',
        /"name" in entry 1 of "actors" must be text/,
      ],
      'an entry that lacks something': [
        '{"terms": [{"term": "x", "pos": "noun", "category": "label"}]}',
        '{',
        /Entry 1 of "terms" needs a field "why"/,
      ],
      'a category that is none': [
        '{"terms": [{"term": "x", "pos": "noun", "category": "slur", "why": "y"}]}',
        '"slur"',
        /must be one of "label", "pejorative"/,
      ],
      'a severity that is none': [
        '{"severities": {"label": "warn"}}',
        '"warn"',
        /"label" must be one of "error"/,
      ],
      'a severity of no category': [
        '{"severities": {"labels": "off"}}',
        '"labels"',
        /did you mean "label"\?/,
      ],
      'an empty term': ['{"allow": [""]}', '""', /must not be empty/],
      'a term with a blank at its end': ['{"allow": ["war "]}', '"war "', /words with single blanks/],
      'a term over two lines': ['{"allow": ["war\\nwar"]}', '"war\\nwar"', /words with single blanks/],
      'a blank reason': [
        '{"terms": [{"term": "x", "pos": "noun", "category": "label", "why": " "}]}',
        '" "',
        /more than blanks/,
      ],
      'a very long term': [`{"allow": ["${'x'.repeat(121)}"]}`, `"${'x'.repeat(121)}"`, /longer than 120/],
      'a code that is none': [
        '{"actors": [{"name": "Ofwat", "code": "gbr gov"}]}',
        '"gbr gov"',
        /a code of capital letters and digits/,
      ],
      'an issue without terms': [
        '{"issues": [{"label": "x", "terms": []}]}',
        '[',
        /must not be an empty list/,
      ],
      'half a character': ['{"allow": ["\\ud83d"]}', '"\\ud83d"', /half of a character/],
      'a field twice': ['{"allow": [], "allow": ["x"]}', '"allow"', /"allow" stands here a second time/],
      'a term twice': [
        '{"terms": [{"term": "Sham", "pos": "noun", "category": "label", "why": "y"},' +
          '{"term": "sham", "pos": "noun", "category": "doubt", "why": "y"}]}',
        '"sham"',
        /Entry 2 of "terms" is for the same term as entry 1/,
      ],
      'an actor twice': ['{"actors": [{"name": "A"}, {"name": "a"}]}', '"a"', /the same name as entry 1/],
      'an issue twice': [
        '{"issues": [{"label": "a", "terms": ["b"]}, {"label": "A", "terms": ["c"]}]}',
        '"A"',
        /the same label as entry 1/,
      ],
    };
    for (const [name, [text, at, says]] of Object.entries(cases))
      it(`(${name})`, () => {
        const { at: place, message } = mistake(text);
        assert.match(message, says);
        assert.equal(place, at);
        assert.ok(message.endsWith('.') || message.endsWith('?'), message);
      });
  });

  it('may hold a term as a noun and as a verb, and an allowed term twice', () => {
    const { file } = readHouseFile(`{
      "terms": [
        { "term": "spin", "pos": "noun", "category": "pejorative", "why": "It judges." },
        { "term": "spin", "pos": "verb", "category": "pejorative", "why": "It judges." }
      ],
      "allow": ["war", "war"]
    }`);
    assert.equal(file?.terms.length, 2);
  });

  it('is told all its mistakes, in the order of the text', () => {
    const text = '{"sensitivity": 3, "alow": [], "actors": [{"kind": "firm"}]}';
    assert.deepEqual(
      wrongIn(text).map(({ at }) => at),
      ['3', '"alow"', '{', '"firm"'],
    );
  });

  for (const [name, text] of [
    ['unknown fields', `{${Array.from({ length: 60_000 }, (_, i) => `"x${i}":1`).join()}}`],
    ['wrong entries', `{"allow":[${Array(400_000).fill('7').join()}]}`],
    ['half characters', `{"allow":[${Array(80_000).fill('"\\ud83d"').join()}]}`],
    ['terms that are one', `{"actors":[${Array(60_000).fill('{"name":"a"}').join()}]}`],
  ] as const)
    it(`with a great many mistakes (${name}) is told some of them`, () => {
      const told = wrongIn(text).length;
      assert.ok(1 <= told && told <= 100, String(told));
    });

  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    it(`takes a field named ${name} for an unknown one`, () => {
      assert.match(mistake(`{"${name}": {"terms": []}}`).message, /Unknown field/);
      assert.match(mistake(`{"severities": {"${name}": "off"}}`).message, /Unknown field/);
      assert.equal(({} as Record<string, unknown>)['terms'], undefined);
    });
});

describe('The schema of house styles', () => {
  it('speaks of the categories, kinds and grades that the engine has', () => {
    const { severities, sensitivity } = schema.properties;
    const { term, actor, severity } = schema.definitions;
    assert.deepEqual(Object.keys(severities.properties), [...LOADED_CATEGORIES]);
    assert.deepEqual(term.properties.category.enum.sort(), [...LOADED_CATEGORIES].sort());
    assert.deepEqual(actor.properties.kind.enum.sort(), Object.keys(KIND_NAME).sort());
    assert.deepEqual(sensitivity.enum, [...SENSITIVITIES]);
    assert.deepEqual(severity.enum, [...SEVERITIES]);
  });
});

describe('Actors from elsewhere', () => {
  it('are checked by the rules of the file', () => {
    assert.deepEqual(readActors([{ name: 'Ofwat' }]), [{ name: 'Ofwat', aliases: [] }]);
    assert.match(String(readActors('Ofwat')), /must be a list/);
    assert.match(String(readActors([{ nam: 'Ofwat' }])), /did you mean "name"\?|needs a field "name"/);
  });
});
