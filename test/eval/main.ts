// Scores the engine on the annotated sample drafts.
// usage, in the repository: npm run eval [-- --json]
import { analyze } from '../../src/analysis/analyze';
import { readGold, readSample, sampleNames } from './gold/files';
import { score } from './score';

const names = sampleNames();
const figures = score(names.map((name) => ({ analysis: analyze(readSample(name)), gold: readGold(name) })));

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.log(`${names.length} documents`);
  for (const [measure, row] of Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = Object.entries(row).map(([name, value]) => `${name} ${value ?? 'none'}`);
    console.log(measure.padEnd(26), values.join('  '));
  }
}
