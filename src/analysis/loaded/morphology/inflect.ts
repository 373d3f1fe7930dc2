import { IRREGULAR_PAST, IRREGULAR_PLURAL, STRESSED_LAST, UNCOUNTABLE } from './irregular';

/** Grammatical form of an inflected word; `base` of whatever is not inflected. */
export type Form =
  'base' | 'third' | 'past' | 'participle' | 'gerund' | 'plural' | 'comparative' | 'superlative' | 'adverb';

/** Verb forms beside the base. */
export const VERB_FORMS = ['third', 'past', 'participle', 'gerund'] as const satisfies readonly Form[];

const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const SHORT_SYLLABLE = /^[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxy]$/;
const DOUBLED_L = /(?:[^aeiou][aeiou]|[df]ue|dia)l$/;

/**
 * A verb in the given form, British spelling first ("labelled").
 *
 * @param verb dictionary form, one word, lower case; a hyphenated verb ("fast-track") is inflected at its end
 */
export function inflectVerb(verb: string, form: Form): string {
  const hyphen = verb.lastIndexOf('-');
  if (hyphen > 0) return verb.slice(0, hyphen + 1) + inflectVerb(verb.slice(hyphen + 1), form);
  switch (form) {
    case 'third':
      if (verb === 'be') return 'is';
      if (verb === 'have') return 'has';
      return /[^aeiou]o$/.test(verb) ? `${verb}es` : addS(verb);
    case 'past':
      return IRREGULAR_PAST.get(verb)?.past ?? addEd(verb);
    case 'participle':
      return IRREGULAR_PAST.get(verb)?.participle ?? addEd(verb);
    case 'gerund':
      return addIng(verb);
    default:
      return verb;
  }
}

/** The plural of a noun, the noun itself where it has none or is one already. */
export function pluralOf(noun: string): string {
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0 && !/^(?:in|up|off|out|by|on|down|over|through)$/.test(noun.slice(hyphen + 1))) {
    return noun.slice(0, hyphen + 1) + pluralOf(noun.slice(hyphen + 1));
  }
  if (UNCOUNTABLE.has(noun) || isPlural(noun)) return noun;
  const irregular = IRREGULAR_PLURAL.get(noun);
  if (irregular) return irregular;
  if (noun.endsWith('woman') || noun.endsWith('man')) {
    if (!/(?:hu|ger|ro|shama|talis|otto)man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  }
  return addS(noun);
}

/** Plurals in -ics of people and things, which are no fields of study ("politics"). */
const COUNTED_ICS = /(?:crit|cyn|skept|scept|academ|fanat|lunat|heret|med|clin|top|rel|republ|tact|cler)ics$/;

/** Ends as plurals do ("elites", "critics"); singulars in -ss, -us, -is and -ics do not count. */
export function isPlural(noun: string): boolean {
  return (
    (/[^siu]s$/.test(noun) &&
      !/(?:ics|news|ss|means|series|chaos|shambles|crossroads|bows|-was)$/.test(noun)) ||
    COUNTED_ICS.test(noun) ||
    /(?:men|people|children|teeth|feet)$/.test(noun)
  );
}

/** Comparative or superlative: with an ending for short adjectives, else with more and most. */
export function compareAdjective(adjective: string, form: Form): string {
  if (form !== 'comparative' && form !== 'superlative') return adjective;
  const ending = form === 'comparative' ? 'er' : 'est';
  const graded = shortGrade(adjective, ending);
  return graded ?? `${form === 'comparative' ? 'more' : 'most'} ${adjective}`;
}

/** The adverb in -ly of an adjective ("reckless": "recklessly"); undefined where there is none in use. */
export function adverbOf(adjective: string): string | undefined {
  if (
    !/^[a-z]{4,}$/.test(adjective) ||
    /(?:ly|ed|en|[^e]st|like|some|ee|oo|ant-|wise|proof|free)$/.test(adjective)
  )
    return undefined;
  // "historically" belongs to historical, not to historic.
  if (/^(?:historic|classic|economic|politic|public)$/.test(adjective)) return undefined;
  if (/ic$/.test(adjective)) return `${adjective}ally`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  return /ll$/.test(adjective) ? `${adjective}y` : `${adjective}ly`;
}

/** The form with -er or -est of an adjective that can take it; undefined of longer ones. */
export function shortGrade(adjective: string, ending: 'er' | 'est'): string | undefined {
  if (!/^[a-z]+$/.test(adjective)) return undefined;
  const groups = adjective.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  if (groups > 2 || (groups === 2 && !/[^aeiou]y$/.test(adjective))) return undefined;
  if (/(?:ed|ing|ic|ous|ful|less|ive)$/.test(adjective) && groups > 1) return undefined;
  if (CONSONANT_Y.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  return (SHORT_SYLLABLE.test(adjective) ? adjective + adjective.slice(-1) : adjective) + ending;
}

function addS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (SIBILANT.test(word) ? 'es' : 's');
}

function addEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function addIng(verb: string): string {
  if (verb === 'be') return 'being';
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'singe') return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  const last = verb.slice(-1);
  if (/[aeiou]c$/.test(verb)) return `${verb}k`;
  const doubles = SHORT_SYLLABLE.test(verb) || STRESSED_LAST.has(verb) || DOUBLED_L.test(verb);
  return doubles ? verb + last : verb;
}
