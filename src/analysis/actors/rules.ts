import type { RuleCatalogue } from '../rule';

const GUIDELINES = 'ACE entity annotation (name, nominal, pronoun mentions)';
const METONYMY = 'SemEval-2007 task 8 (metonymy resolution); Gritta et al. 2017 (ReLocaR)';
const SIEVES = 'Raghunathan et al. 2010, Lee et al. 2013 (precision-ranked coreference sieves)';

/** What finds and links mentions of actors. */
export const ACTOR_RULES: RuleCatalogue = {
  'actors/known-name': { why: 'A name that the gazetteer lists for this actor.', source: GUIDELINES },
  'actors/state-acts': {
    why: 'A place name in a context where a government, a people or a body acts or is acted on.',
    source: METONYMY,
  },
  'actors/metonym': {
    why: 'A capital, building or street that stands for the government or body that sits there.',
    source: METONYMY,
  },
  'actors/demonym': { why: 'A word for the people of a state or region.', source: GUIDELINES },
  'actors/adjectival': {
    why: 'A name or nationality in front of something that its holder has, does or decides.',
    source: GUIDELINES,
  },
  'actors/name-before-noun': {
    why: 'The name of a body in front of a noun that belongs to it.',
    source: GUIDELINES,
  },
  'actors/person-name': {
    why: 'Capitals with a title, a given name, initials or a family name: a person.',
    source: GUIDELINES,
  },
  'actors/body-name': { why: 'Capitals with a head noun that makes the name of a body.', source: GUIDELINES },
  'actors/citation': { why: 'The family name of an author in a citation with a year.', source: GUIDELINES },
  'actors/initials': { why: 'Initials that are used like a name.', source: GUIDELINES },
  'actors/capitals': { why: 'Capitals inside a sentence, no place, law, event or work.', source: GUIDELINES },
  'actors/title': { why: 'An office that stands for the person who holds it.', source: GUIDELINES },
  'actors/description': { why: 'A description of a person, body or group.', source: GUIDELINES },
  'actors/speaker': {
    why: 'Somebody who argues, believes or wants something, whom nothing else names.',
    source: GUIDELINES,
  },
  'actors/epithet': { why: 'A colourful description that stands for an actor.', source: GUIDELINES },
  'actors/deictic': { why: 'A phrase that points back to actors named before.', source: SIEVES },
  'actors/pronoun': { why: 'A pronoun, linked by person, number, gender and position.', source: SIEVES },
};
