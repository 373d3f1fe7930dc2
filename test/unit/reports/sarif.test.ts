import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { LOADED_RULES } from '../../../src/analysis/loaded/rules';
import { projectConfig } from '../../../src/house/projectConfig';
import { checkWording } from '../../../src/reports/check';
import { closeSarif, openSarif, sarifResult } from '../../../src/reports/sarif';

const { severities } = projectConfig();
const TEXT =
  '# Plan\n\nClearly, the minister must drop this reckless scheme.\nHe called it “a shameful betrayal”.\n';
const wordings = (file: string, text = TEXT) => checkWording(analyze(text), text, file, severities);

interface Log {
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
    results: {
      ruleId: string;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
      }[];
    }[];
    invocations: { executionSuccessful: boolean }[];
  }[];
}

/** A log as it is written, parsed. */
function log(file: string): NonNullable<Log['runs'][0]> {
  const results = wordings(file).map((found) => JSON.stringify(sarifResult(found)));
  const { version, runs } = JSON.parse(
    openSarif('1.2.3', LOADED_RULES) + results.join(',') + closeSarif(true),
  ) as Log;
  assert.equal(version, '2.1.0');
  assert.equal(runs.length, 1);
  return runs[0] as Log['runs'][0];
}

describe('SARIF', () => {
  it('has a result for each wording, at its place, by a rule that is listed', () => {
    const { tool, results, invocations } = log('draft.md');
    const rules = new Set(tool.driver.rules.map(({ id }) => id));
    assert.ok(results.length >= 2);
    const lines = TEXT.split('\n');
    for (const [i, { ruleId, message, locations }] of results.entries()) {
      assert.ok(rules.has(ruleId), ruleId);
      assert.match(message.text, /\S/);
      const { startLine = 0, startColumn = 0, endColumn = 0 } = locations[0]?.physicalLocation.region ?? {};
      assert.equal(
        lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1),
        wordings('draft.md')[i]?.wording,
      );
    }
    assert.deepEqual(invocations, [{ executionSuccessful: true }]);
  });

  it('knows the grades of the format only', () => {
    const [found] = wordings('draft.md');
    assert.ok(found);
    const levels = (['error', 'warning', 'information', 'hint'] as const).map(
      (severity) => (sarifResult({ ...found, severity }) as Log['runs'][0]['results'][0]).level,
    );
    assert.deepEqual(levels, ['error', 'warning', 'note', 'note']);
  });

  it('makes URIs of paths', () => {
    const uri = (file: string) => log(file).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    assert.equal(uri('./a b/50% ü.md'), 'a%20b/50%25%20%C3%BC.md');
    assert.equal(uri('/home/a b.md'), 'file:///home/a%20b.md');
    assert.equal(uri('C:/drafts/a.md'), 'file:///C:/drafts/a.md');
  });

  it('holds the author to the author’s own words', () => {
    assert.ok(!wordings('draft.md').some(({ wording }) => wording.includes('shameful')));
  });
});
