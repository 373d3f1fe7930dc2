import * as vscode from 'vscode';
import { match } from '../assert';
import { closeAll, hover, showSample, showText } from '../drafts';

const paragraph =
  'The government should cut the tariff, the minister said, and parliament must vote on the reckless plan before June. ';

/** Texts that nobody writes and everybody opens one day. */
const oddities: Readonly<Record<string, () => string>> = {
  'an empty text': () => '',
  'a text of 5 MB': () =>
    `${paragraph.repeat(8)}\n\n`.repeat(Math.ceil(5_000_000 / (paragraph.length * 8 + 2))),
  'one line of 200 kB': () => paragraph.repeat(Math.ceil(200_000 / paragraph.length)),
  'one word of 200 kB': () => 'a'.repeat(200_000),
  'bytes that are no text': () =>
    Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 0xd800)).join(''),
  'lone surrogates': () => `\ud83d ${paragraph}\udc00 ${paragraph}`,
  'an unclosed fence': () => `# Plan\n\n\`\`\`\n${paragraph}\n`,
  'unclosed emphasis, links and quotations': () => `${'**[“'.repeat(2_000)}${paragraph}`,
  'quotes in quotes in quotes': () => `${'> '.repeat(2_000)}${paragraph}`,
};

describe('After bad input', () => {
  afterEach(closeAll);

  for (const [name, text] of Object.entries(oddities)) {
    it(`(${name}) the next draft is read as ever`, async () => {
      await showText(text());
      match(await hover(await showSample(), 'should let the inspectors'), /Proposal/);
    });
  }

  it('(invalid settings) the defaults hold', async () => {
    const settings = vscode.workspace.getConfiguration('policyLens');
    await settings.update('exclude', 7, vscode.ConfigurationTarget.Workspace);
    await settings.update('highlights.enabled', 'perhaps', vscode.ConfigurationTarget.Workspace);
    try {
      match(await hover(await showSample(), 'should let the inspectors'), /Proposal/);
    } finally {
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update('highlights.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
