import assert from 'node:assert/strict';
import { readComment } from '../../../src/analysis/directives/comment';
import { RULES } from '../../../src/analysis/explain';
import { DIRECTIVE_ACTIONS } from '../../../src/analysis/model';
import grammar from '../../../syntaxes/directives.tmLanguage.json';

const [directive] = grammar.patterns;
const [reasonPart, actionPart, rulePart] = directive?.patterns ?? [];

/** What the grammar takes for the action, the rules and the reason of a comment on one line. */
function coloured(comment: string): { action?: string; rules: string[]; reason: string | undefined } {
  const body = comment.slice(comment.indexOf(':'), comment.lastIndexOf('-->'));
  const mark = new RegExp(reasonPart?.begin ?? '').exec(body);
  const head = mark ? body.slice(0, mark.index) : body;
  const action = new RegExp(actionPart?.match ?? '').exec(head);
  const from = action ? action.index + action[0].length : 1;
  const rules = [...head.matchAll(new RegExp(rulePart?.match ?? '', 'g'))].filter(
    ({ index }) => index >= from,
  );
  const reason = mark ? body.slice(mark.index + mark[0].length).trim() : '';
  return { action: action?.[1], rules: rules.map(([rule]) => rule), reason: reason || undefined };
}

describe('The grammar of directives', () => {
  for (const comment of [
    '<!-- policy-lens: ignore-next-line loaded/doubt-claim -- from the bill -->',
    '<!--policy-lens:ignore-line loaded/* -->',
    '<!-- policy-lens: ignore-start loaded/label-ruler, proposals/modal actors/title — as agreed -->',
    '<!-- policy-lens: ignore-file loaded/scare-quotes – a well-known -- and old – term -->',
    '<!-- policy-lens: ignore-end -->',
    '<!-- policy-lens: ignore-line loaded/label-ruler --  -->',
  ]) {
    it(`reads ${comment} as the parser does`, () => {
      const read = readComment(comment, 0);
      const { action, rules, reason } = coloured(comment);
      assert.equal(action, read?.action.text);
      assert.deepEqual(
        rules,
        read?.rules.map(({ text }) => text),
      );
      assert.equal(reason, read?.reason);
    });
  }

  it('knows every action and every rule', () => {
    for (const action of DIRECTIVE_ACTIONS)
      assert.equal(coloured(`<!-- policy-lens: ${action} -->`).action, action);
    for (const rule of Object.keys(RULES))
      assert.deepEqual(coloured(`<!-- policy-lens: ignore-line ${rule} -->`).rules, [rule]);
  });
});
