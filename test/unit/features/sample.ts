/** A small draft with findings made by hand, so that what the editor shows can be checked to the letter. */

import { DraftFindings, type DraftWide, type PassageFindings } from '../../../src/analysis/findings';
import { AUTHOR, type Span } from '../../../src/analysis/model';
import { Digest } from '../../../src/drafts/digest';

export const text =
  'Washington should lift the sanctions in return for inspections. ' +
  'The senator wants “not a dollar for the mullahs.” ' +
  'They may be right, but the White House must ignore [the * advice](x).';

/** The first place of some words. */
export function place(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const sure = { certainty: 'high' } as const;

export const passage: PassageFindings = {
  actors: [
    { id: AUTHOR, name: 'author', kind: 'person', aliases: [] },
    { id: 'usa', name: 'United States', kind: 'state', code: 'USA', aliases: ['Washington', 'White House'] },
    { id: 'iran', name: 'Iran', kind: 'state', code: 'IRN', aliases: ['mullahs'] },
    { id: 'senator', name: 'the senator', kind: 'person', aliases: ['The senator'] },
  ],
  mentions: [
    { ...place('Washington'), actor: 'usa', form: 'metonym', rule: 'actors/metonym', ...sure },
    { ...place('The senator'), actor: 'senator', form: 'nominal', rule: 'actors/nominal', ...sure },
    { ...place('mullahs'), actor: 'iran', form: 'epithet', rule: 'actors/epithet', certainty: 'medium' },
    { ...place('They'), actor: 'iran', form: 'pronoun', rule: 'actors/pronoun', ...sure },
    { ...place('White House'), actor: 'usa', form: 'metonym', rule: 'actors/metonym', ...sure },
    { ...place('dollar'), actor: 'doubtful', form: 'nominal', rule: 'actors/nominal', certainty: 'low' },
  ],
  proposals: [
    {
      ...place('Washington should lift the sanctions'),
      id: 'p1',
      cue: place('should'),
      agent: { ...place('Washington'), actor: 'usa' },
      action: place('lift'),
      object: place('the sanctions'),
      force: 'medium',
      negated: false,
      status: 'endorsed',
      rule: 'proposals/modal',
      ...sure,
    },
    {
      ...place('not a dollar for the mullahs'),
      id: 'p2',
      cue: place('wants'),
      agent: { actor: 'usa', implicit: true },
      action: null,
      force: 'strong',
      negated: true,
      status: 'rejected',
      proposer: 'senator',
      rule: 'proposals/modal',
      ...sure,
    },
  ],
  exchanges: [
    {
      marker: place('in return for'),
      give: place('lift the sanctions'),
      get: place('inspections'),
      proposals: ['p1'],
      rule: 'proposals/exchange',
      ...sure,
    },
  ],
  loaded: [
    {
      ...place('mullahs'),
      category: 'label',
      target: 'iran',
      owner: 'senator',
      quoted: true,
      why: 'A name that *judges*.',
      alternatives: ['Iranian government', ''],
      rule: 'loaded/label',
      ...sure,
    },
    {
      ...place('the * advice'),
      category: 'pejorative',
      target: null,
      owner: AUTHOR,
      quoted: false,
      why: 'It judges.',
      alternatives: [],
      rule: 'loaded/pejorative',
      ...sure,
    },
  ],
  attributions: [],
};

export const wide: DraftWide = {
  issues: [
    { id: 'relief', label: 'sanctions relief' },
    { id: 'silent', label: 'nobody stands here' },
  ],
  positions: [
    {
      id: 's1',
      holder: AUTHOR,
      issue: 'relief',
      stance: 'support',
      evidence: [place('Washington should lift the sanctions')],
      type: 'author',
      rule: 'position/endorsed-proposal',
      ...sure,
    },
    {
      id: 's2',
      holder: 'senator',
      issue: 'relief',
      stance: 'oppose',
      evidence: [place('not a dollar for the mullahs')],
      type: 'direct',
      rule: 'position/reported-proposal',
      ...sure,
    },
  ],
  contrasts: [{ issue: 'relief', a: 's1', b: 's2', marker: place('but') }],
  agreements: [],
  unanswered: [
    {
      issue: 'relief',
      position: 's2',
      reason: 'never_answered',
      rule: 'position/never-answered',
      ...sure,
    },
  ],
  directives: [],
};

export const findings = new DraftFindings([{ start: 0, end: text.length, findings: passage }], wide);

export const source = { digest: new Digest(findings.analysis, text), text };
