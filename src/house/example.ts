/** A house style to begin with: it says what can be said and, as every entry is a comment, changes nothing yet. */
export const EXAMPLE_HOUSE_FILE = `{
  // The house style of this folder, for Policy Lens in the editor and on the command line.
  // It holds for all drafts here and in the folders below; the nearest file wins.

  // Loaded terms of your own, in dictionary form.
  "terms": [
    // {
    //   "term": "handout",
    //   "pos": "noun",
    //   "category": "pejorative",
    //   "why": "It calls help undeserved without saying so.",
    //   "neutral": ["grant", "benefit"]
    // }
  ],

  // Terms that are no problem here: anywhere, or in one phrase only.
  "allow": [
    // "landmark",
    // { "term": "war", "in": "war on want" }
  ],

  // Actors that Policy Lens does not know, and more names of those that it does.
  "actors": [
    // { "name": "Water Reform Alliance", "kind": "organisation", "aliases": ["WRA", "the Alliance"] }
  ],

  // The codebook: issues under which positions are filed.
  "issues": [
    // { "label": "water tariffs", "terms": ["tariff", "water bill"] }
  ],

  // error, warning, information, hint, or off.
  "severities": {
    // "metaphor": "off"
  }

  // How much loaded wording is found: strict, balanced or all.
  // , "sensitivity": "strict"
}
`;
