import type { RuleCatalogue } from '../rule';

const CDCP = 'policy propositions of the Cornell eRulemaking Corpus';
const MODALITY = 'Kratzer’s modal necessity, graded by the RFC 2119 ladder';
const SEARLE = 'Searle’s directive speech acts';

/** Why each rule of the proposals room takes its words for a proposal. */
export const PROPOSAL_RULES: RuleCatalogue = {
  'proposals/modal': {
    why: 'A modal verb says what somebody ought to do or must not do; what is merely likely or past is left out.',
    source: MODALITY,
  },
  'proposals/need': {
    why: '“Need to” says that something has to be done; “need not” says weakly that it does not.',
    source: MODALITY,
  },
  'proposals/have-to': {
    why: 'An actor “has to” do something: a strong demand as long as it does not report a law or a fact.',
    source: MODALITY,
  },
  'proposals/cannot': {
    why: '“Cannot” with a verb of allowing or waiting rules a course of action out; it does not state an inability.',
    source: MODALITY,
  },
  'proposals/need-for': {
    why: 'An actor is said to need a law, a plan or another act of policy.',
    source: CDCP,
  },
  'proposals/required': {
    why: 'A measure is called needed, overdue or indispensable, which asks for it.',
    source: CDCP,
  },
  'proposals/question': {
    why: 'The question expects the deed and not an answer (“why not …?”, “shouldn’t …?”).',
    source: SEARLE,
  },
  'proposals/time': {
    why: 'Saying that the time for something has come asks for it.',
    source: CDCP,
  },
  'proposals/better': {
    why: 'The course of action is called the better one.',
    source: 'Walton’s practical reasoning',
  },
  'proposals/duty': {
    why: 'A duty, task or responsibility to act is laid on somebody.',
    source: MODALITY,
  },
  'proposals/opportunity': {
    why: 'Somebody is said to have the power, the means or the chance to act, which suggests weakly that they do.',
    source: SEARLE,
  },
  'proposals/hope': {
    why: 'The author hopes that somebody acts, which asks for it weakly.',
    source: SEARLE,
  },
  'proposals/need-noun': {
    why: 'A need or a case for doing something is asserted.',
    source: CDCP,
  },
  'proposals/no-choice': {
    why: 'All alternatives to the act are denied, which makes it a strong demand.',
    source: MODALITY,
  },
  'proposals/no-reason': {
    why: 'All reasons for an act are denied, which argues against it.',
    source: 'Walton’s practical reasoning',
  },
  'proposals/no-right': {
    why: 'The right to an act is denied to somebody, which demands that it be left undone.',
    source: MODALITY,
  },
  'proposals/deserve': {
    why: 'Somebody or something “deserves” an act, which asks those who can for it.',
    source: MODALITY,
  },
  'proposals/measure-judged': {
    why: 'A measure that is not taken yet is judged, which argues for or against it.',
    source: 'Walton’s practical reasoning',
  },
  'proposals/slogan': {
    why: 'A slogan without a verb (“no more …”, “yes to …”) demands something or its end.',
    source: SEARLE,
  },
  'proposals/supposed': {
    why: 'The author says what they would do in the place of those who decide.',
    source: SEARLE,
  },
  'proposals/had-better': {
    why: '“Had better” advises a course of action.',
    source: MODALITY,
  },
  'proposals/do-well': {
    why: 'Somebody “would do well” or “would be wise” to act: weak advice, in the form of a judgement.',
    source: MODALITY,
  },
  'proposals/evaluation': {
    why: 'A judgement on a course of action (“it is vital that”, “it would be folly to”) argues for or against it.',
    source: 'Walton’s practical reasoning',
  },
  'proposals/act-evaluated': {
    why: 'An act stands as the subject of a judgement, which argues for or against it.',
    source: 'Walton’s practical reasoning',
  },
  'proposals/nominal': {
    why: 'A noun such as “answer”, “way forward” or “option” puts the act forward.',
    source: CDCP,
  },
  'proposals/what-is-needed': {
    why: 'What follows is singled out as the thing that is needed.',
    source: CDCP,
  },
  'proposals/performative': {
    why: 'A verb of urging or recommending in the first person makes the proposal by being said.',
    source: SEARLE,
  },
  'proposals/reported-directive': {
    why: 'A verb of urging or recommending reports what another asks for.',
    source: SEARLE,
  },
  'proposals/directive-noun': {
    why: 'A call, demand or recommendation is named together with what it asks for.',
    source: SEARLE,
  },
  'proposals/own-bill': {
    why: 'The author has introduced a bill; what it would do is the author’s proposal.',
    source: 'annotation guidelines, proposals',
  },
  'proposals/imperative': {
    why: 'An imperative tells whoever can act to do something; imperatives that merely guide the reader are left out.',
    source: SEARLE,
  },
  'proposals/let-us': {
    why: '“Let us” calls on the writer’s own side to act.',
    source: SEARLE,
  },
  'proposals/recommended-item': {
    why: 'The item stands in a list that a heading or a sentence introduces as recommendations.',
    source: CDCP,
  },
  'proposals/exchange': {
    why: 'Words such as “in return for” set one thing against another: what would be given and what would be got.',
    source: 'annotation guidelines, exchanges',
  },
  'proposals/exchange-condition': {
    why: 'The proposal holds only on a condition that another side would have to meet.',
    source: 'annotation guidelines, exchanges',
  },
};
