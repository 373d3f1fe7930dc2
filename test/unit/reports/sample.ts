import { AUTHOR, SCHEMA_VERSION, type Analysis, type Span } from '../../../src/analysis/model';

/** A draft with everything in it that a report has to tell, and text that would break careless Markdown. */
export const TEXT =
  '# Levies\n\nFrance | Italy want a *levy*. Critics call it “`a <tax>` grab”.\nWe must adopt the levy,\nand quickly.\n';

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const sure = { certainty: 'high', rule: 'test/rule' } as const;

export const EMPTY: Analysis = {
  schemaVersion: SCHEMA_VERSION,
  actors: [],
  mentions: [],
  proposals: [],
  exchanges: [],
  loaded: [],
  attributions: [],
  issues: [],
  positions: [],
  contrasts: [],
  agreements: [],
  unanswered: [],
  directives: [],
};

export const SAMPLE: Analysis = {
  ...EMPTY,
  actors: [
    { id: AUTHOR, name: 'author', kind: 'person', aliases: [] },
    { id: 'france', name: 'France | Italy', kind: 'state', aliases: [] },
    { id: 'critics', name: 'critics', kind: 'group', aliases: [] },
  ],
  mentions: [
    { ...span('France'), actor: 'france', form: 'name', ...sure },
    { ...span('Critics'), actor: 'critics', form: 'nominal', ...sure },
    { ...span('We'), actor: AUTHOR, form: 'pronoun', ...sure },
  ],
  proposals: [
    {
      ...span('We must adopt the levy,\nand quickly'),
      id: 'p1',
      cue: span('must'),
      agent: { actor: AUTHOR, ...span('We') },
      action: span('adopt the levy'),
      deadline: span('quickly'),
      force: 'strong',
      negated: false,
      status: 'endorsed',
      ...sure,
    },
    {
      ...span('want a *levy*'),
      id: 'p2',
      cue: span('want'),
      agent: null,
      action: null,
      force: 'weak',
      negated: true,
      status: 'reported',
      proposer: 'france',
      ...sure,
    },
  ],
  exchanges: [
    { marker: span('and quickly'), give: span('the levy'), get: span('quickly'), proposals: ['p1'], ...sure },
  ],
  loaded: [
    {
      ...span('grab'),
      category: 'pejorative',
      target: 'france',
      owner: 'critics',
      quoted: true,
      why: 'It pushes.',
      alternatives: ['increase', ''],
      ...sure,
    },
    {
      ...span('quickly'),
      category: 'puffery',
      target: 'france',
      owner: AUTHOR,
      quoted: false,
      why: 'It pushes.',
      alternatives: [],
      ...sure,
    },
  ],
  issues: [
    { id: 'levy', label: 'the *levy*' },
    { id: 'silence', label: 'nobody stands here' },
  ],
  positions: [
    {
      id: 's1',
      holder: AUTHOR,
      issue: 'levy',
      stance: 'support',
      evidence: [span('adopt the levy')],
      type: 'author',
      ...sure,
    },
    {
      id: 's2',
      holder: 'critics',
      issue: 'levy',
      stance: 'oppose',
      evidence: [span('“`a <tax>` grab”')],
      type: 'direct',
      ...sure,
    },
  ],
  contrasts: [{ issue: 'levy', a: 's2', b: 's1', marker: span('and') }],
  agreements: [{ issue: 'levy', holders: [AUTHOR, 'france'] }],
  unanswered: [{ issue: 'levy', position: 's2', reason: 'never_answered', ...sure }],
};
