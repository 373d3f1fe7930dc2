import { LAYERS, type Layer } from '../../drafts/layers';
import { counted } from '../../reports/vocabulary';
import { LAYER_ICON, LAYER_NAME, listed } from './words';

/** What the status item knows of the current draft. */
export type StatusSource =
  | { readonly kind: 'reading' }
  | { readonly kind: 'dark'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'lit';
      readonly reason: string;
      readonly counts: Readonly<Record<Layer, number>>;
      readonly highlights: boolean;
    };

export interface StatusText {
  /** With codicons. */
  readonly text: string;
  /** Plain sentences, one a paragraph. */
  readonly details: readonly string[];
  readonly spoken: string;
}

/** What the status item says: the counts of the three layers, or why there are none. */
export function statusText(source: StatusSource): StatusText {
  switch (source.kind) {
    case 'reading':
      return {
        text: '$(loading~spin) Policy Lens',
        details: ['Reading this draft …'],
        spoken: 'Policy Lens is reading',
      };
    case 'dark':
      return {
        text: '$(eye-closed) Policy Lens',
        details: [`Not read as a policy draft. ${source.reason}`],
        spoken: `Policy Lens: not a policy draft. ${source.reason}`,
      };
    case 'failed':
      return {
        text: '$(warning) Policy Lens',
        details: [source.reason],
        spoken: `Policy Lens failed. ${source.reason}`,
      };
    case 'lit': {
      const counts = listed(
        LAYERS.map((layer) => counted(source.counts[layer], LAYER_NAME[layer].one, LAYER_NAME[layer].many)),
      );
      const off = source.highlights ? [] : ['Highlights are off.'];
      return {
        text: LAYERS.map((layer) => `$(${LAYER_ICON[layer]}) ${source.counts[layer]}`).join('  '),
        details: [`${capitalised(counts)}.`, `Read as a policy draft. ${source.reason}`, ...off],
        spoken: `Policy Lens: ${counts}`,
      };
    }
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
