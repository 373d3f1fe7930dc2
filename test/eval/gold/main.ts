// Builds test/fixtures/gold/*.gold.json from the annotations beside them and the drafts in media/samples.
// usage, in the repository: node esbuild.js --tests && node out/test/eval/gold/main.js
import { buildGold } from './buildGold';
import { readAnnotation, readSample, sampleNames, writeGold } from './files';

for (const name of sampleNames()) {
  const gold = buildGold(readAnnotation(name), readSample(name));
  writeGold(name, gold);
  console.log(`${name}: ${gold.mentions.length} mentions, ${gold.proposals.length} proposals,`);
  console.log(
    `  ${gold.loaded.length} loaded, ${gold.attributions.length} attributions, ${gold.positions.length} positions`,
  );
}
