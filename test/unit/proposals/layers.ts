import { ActorLayer, type PlacedMention } from '../../../src/analysis/actors/layer';
import type { AttributionLayer } from '../../../src/analysis/attribution/layer';
import type { Actor, ActorKind, Attribution } from '../../../src/analysis/model';
import { findProposals } from '../../../src/analysis/proposals/findProposals';
import type { ProposalLayer } from '../../../src/analysis/proposals/layer';
import type { Passage } from '../../../src/analysis/prose/types';
import { passageOf } from '../support';

/** Actors of a test by the one word that names them. */
export type Names = Readonly<Record<string, ActorKind>>;

/** Contents of a test's attributions, each with the actor whose words they are. */
export type Said = ReadonlyArray<readonly [content: string, source: string | null]>;

/** Proposals of a text whose actors and attributions the test lays down itself. */
export function proposalsIn(text: string, names: Names = {}, said: Said = []): ProposalLayer {
  const passage = passageOf(text);
  return findProposals(passage, actorsIn(passage, names), attributionsIn(text, said));
}

function actorsIn(passage: Passage, names: Names): ActorLayer {
  const actors: Actor[] = Object.entries(names).map(([name, kind]) => ({
    id: name.toLowerCase(),
    name,
    kind,
    aliases: [name],
  }));
  const placed: PlacedMention[] = [];
  for (const sentence of passage.sentences) {
    for (const [at, word] of sentence.tagged.words.entries()) {
      if (names[word.text] === undefined) continue;
      placed.push({
        sentence,
        first: at,
        last: at,
        head: at,
        mention: {
          ...sentence.words(at, at),
          actor: word.text.toLowerCase(),
          form: word.pos === 'pronoun' ? 'pronoun' : 'name',
          rule: 'test',
          certainty: 'high',
        },
      });
    }
  }
  return new ActorLayer(actors, placed);
}

function attributionsIn(text: string, said: Said): AttributionLayer {
  const attributions = said.map(([content, sourceActor], i): Attribution => {
    const start = text.indexOf(content);
    if (start < 0) throw new Error(`not in the text: ${content}`);
    return {
      id: `a${i + 1}`,
      content: { start, end: start + content.length },
      source: null,
      sourceActor,
      cue: null,
      type: 'indirect',
      rule: 'test',
      certainty: 'high',
    };
  });
  return {
    attributions,
    quotations: [],
    detailOf: () => undefined,
    ownerOf: () => ({ owner: 'author', quoted: false }),
    holding: (span) =>
      attributions.find((a) => a.content && a.content.start <= span.start && span.end <= a.content.end),
  };
}
