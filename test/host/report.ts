/** Marks the lines that mocha prints inside VS Code, so that they can be told from VS Code's own talk around them. */
export const reportPrefix = 'policy-lens-test|';
