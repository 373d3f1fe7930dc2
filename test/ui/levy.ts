/** A draft in which it is plain who stands where: two issues, six holders, one of whom has changed sides. */
export const levy = `---
policy-lens: true
---

# The levy on imported steel

Norway supports the levy on imported steel, but Poland opposes the levy on imported steel. Germany backs the levy on imported steel too.

Brussels must adopt the levy on imported steel. Parliament should adopt the levy on imported steel before the summer.

France once opposed the levy on imported steel. Today France supports the levy on imported steel.

"The levy on imported steel is a mistake," said Sweden.

The quota on foreign coal is another matter. The commission should abolish the quota on foreign coal. We should abolish the quota on foreign coal this year.
`;

/** Number of the line, from 1, that holds `words`. */
export function levyLine(words: string): number {
  return levy.split('\n').findIndex((line) => line.includes(words)) + 1;
}
