/** The layers of findings that can be shown and hidden on their own. */
export type Layer = 'actors' | 'proposals' | 'loaded';

export const LAYERS: readonly Layer[] = ['actors', 'proposals', 'loaded'];
