import { match, ok } from '../assert';
import { closeAll, hover, hoverNow, showSample, showText } from '../drafts';

const readme = `# left-shift

Shifts strings to the left. You should call it with a string.

## Install

\`\`\`sh
npm install left-shift
\`\`\`

## Usage

\`\`\`js
const leftShift = require('left-shift');
leftShift('abc', 1); // 'bca'
\`\`\`

You must pass a number as the second argument. The United States keyboard layout is supported.

## License

MIT
`;

describe('The verdict on a text', () => {
  after(closeAll);

  it('leaves a README dark', async () => {
    const document = await showText(readme);
    // By the time a draft that was opened later lights up, the README has been read.
    await hover(await showText(`${(await showSample()).getText()}\n`), 'should let the inspectors');
    const said = await hoverNow(document, 'should call it');
    ok(said === '', `A hover over a README: ${said}`);
  });

  it('follows front matter that says yes', async () => {
    const document = await showText(`---\npolicy-lens: true\n---\n\n${readme}`);
    match(await hover(document, 'should call it'), /Proposal/);
  });

  it('follows front matter that says no', async () => {
    const sample = (await showSample()).getText();
    const document = await showText(sample.replace('---\n', '---\npolicy-lens: false\n'));
    await hover(await showText(`${sample}\n`), 'should let the inspectors');
    const said = await hoverNow(document, 'should let the inspectors');
    ok(said === '', `A hover over a text that declined: ${said}`);
  });
});
