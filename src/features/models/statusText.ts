import { LAYERS, type Layer } from '../../drafts/layers';
import { capitalised } from '../../reports/excerpt';
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
      readonly houseStyle: HouseStyleStatus | undefined;
    };

/** The house style file that governs the current draft. */
export interface HouseStyleStatus {
  /** As people know it: relative to the workspace. */
  readonly path: string;
  readonly isValid: boolean;
}

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
      const houseStyle = source.houseStyle ? [`House style: ${houseStyleName(source.houseStyle)}.`] : [];
      return {
        text: LAYERS.map((layer) => `$(${LAYER_ICON[layer]}) ${source.counts[layer]}`).join('  '),
        details: [
          `${capitalised(counts)}.`,
          `Read as a policy draft. ${source.reason}`,
          ...off,
          ...houseStyle,
        ],
        spoken: `Policy Lens: ${counts}`,
      };
    }
  }
}

/** The file that governs a draft, for people. */
export function houseStyleName({ path, isValid }: HouseStyleStatus): string {
  return isValid ? path : `${path}, which has mistakes`;
}
