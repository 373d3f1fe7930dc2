import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Draft } from '../../src/analysis/draft';
import type { Genre } from '../../src/analysis/genre';

const judge = (text: string): Genre => new Draft().update(text).genre;

/** READMEs and changelogs of the packages that this project has installed, 200 at most. */
function* documentation(): Generator<{ file: string; text: string }> {
  const modules = 'node_modules';
  const packages = readdirSync(modules).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(modules, name)).map((inner) => path.join(name, inner))
      : [name],
  );
  let count = 0;
  for (const name of packages.sort()) {
    for (const document of ['README.md', 'CHANGELOG.md']) {
      const file = path.join(modules, name, document);
      if (!existsSync(file) || count >= 80) continue;
      count++;
      yield { file, text: readFileSync(file, 'utf8').slice(0, 12_000) };
    }
  }
}

describe('what is a policy draft', () => {
  it('is each of the samples, and already their first paragraphs', () => {
    for (const name of readdirSync('media/samples')) {
      const text = readFileSync(path.join('media/samples', name), 'utf8');
      assert.ok(judge(text).isPolicyDraft, name);
      const opening = text.slice(text.indexOf('\n# '), 1_600);
      assert.ok(judge(opening).isPolicyDraft, `the opening of ${name}`);
    }
  });

  it('is not the documentation of software: of 50 files one may be mistaken', () => {
    const all = [...documentation()];
    assert.ok(all.length >= 60, `${all.length} files`);
    const lit = all.filter(({ text }) => judge(text).isPolicyDraft).map(({ file }) => file);
    assert.ok(lit.length <= all.length / 50, lit.join(', '));
  });

  it('is what its front matter says', () => {
    const prose = 'Iran must sign the treaty that Washington offers. The Senate should ratify it. '.repeat(5);
    assert.ok(judge(prose).isPolicyDraft);
    assert.ok(!judge(`---\npolicy-lens: false\n---\n\n${prose}`).isPolicyDraft);
    assert.ok(judge('---\npolicy-lens: true\n---\n\nBuy milk.').isPolicyDraft);
    assert.match(judge('Buy milk.').reason, /hardly any running prose/);
  });
});
