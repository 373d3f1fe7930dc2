import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';
import { LOADED_CATEGORIES } from '../../../src/analysis/model';
import { HOUSE_FILE_NAME } from '../../../src/house/houseFile';
import { projectRoot } from '../../../scripts/vscode/paths';

const { contributes } = manifest;
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const sources = (folder: string): string =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|css)$/.test(file))
    .map((file) => read(join(folder, file)))
    .join('\n');
const code = sources('src/features') + sources('src/drafts') + sources('media');
const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('The manifest', () => {
  it('contributes exactly the colours that are used', () => {
    const used = [...code.matchAll(/(?:--vscode-policyLens-|ThemeColor\('policyLens\.)(\w+)/g)].map(
      ([, id]) => id ?? '',
    );
    assert.deepEqual(unique(contributes.colors.map(({ id }) => id.replace('policyLens.', ''))), unique(used));
  });

  it('gives every colour for all four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
  });

  it('names files that exist', () => {
    const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.svg));
    const grammars = contributes.grammars.map(({ path }) => path);
    const icons = contributes.viewsContainers.activitybar.map(({ icon }) => icon);
    const schemas = contributes.jsonValidation.map(({ url }) => url);
    for (const path of [manifest.icon, ...icons, ...media, ...grammars, ...schemas]) {
      assert.ok(existsSync(join(projectRoot, path)), path);
    }
  });

  it('has a switch for every category of loaded wording, and names the house style as the product does', () => {
    const { properties, default: switches } =
      contributes.configuration.properties['policyLens.loadedLanguage.categories'];
    assert.deepEqual(Object.keys(properties), [...LOADED_CATEGORIES]);
    assert.deepEqual(switches, Object.fromEntries(LOADED_CATEGORIES.map((category) => [category, true])));
    assert.deepEqual(
      contributes.jsonValidation.map(({ fileMatch }) => fileMatch),
      [HOUSE_FILE_NAME],
    );
    assert.deepEqual(
      contributes.languages.flatMap(({ filenames }) => filenames),
      [HOUSE_FILE_NAME],
    );
  });

  it('lists palette conditions and keys for contributed commands only', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const menus = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    assert.deepEqual(
      menus.filter(({ command }) => !commands.has(command)),
      [],
    );
  });

  it('takes keys in a draft only', () => {
    for (const { when } of contributes.keybindings)
      assert.match(when, /editorTextFocus && editorLangId == markdown && policyLens\.state == lit/);
  });

  it('has every tree say why there is nothing in it', () => {
    const trees = contributes.views.policyLens.filter(({ type }) => type !== 'webview');
    for (const { id } of trees) {
      const states = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      for (const state of ['none', 'dark', 'reading', 'failed'])
        assert.ok(
          states.some((when) => when.endsWith(`policyLens.state == ${state}`)),
          `${id}, ${state}`,
        );
    }
  });

  it('puts every command under one category', () => {
    assert.deepEqual(unique(contributes.commands.map(({ category }) => category)), ['Policy Lens']);
  });
});

describe('The codicons of the side bar', () => {
  for (const file of ['codicon.css', 'codicon.ttf']) {
    it(`are those of the package (${file})`, () => {
      const ours = readFileSync(join(projectRoot, 'media', 'codicons', file));
      const theirs = readFileSync(join(projectRoot, 'node_modules', '@vscode', 'codicons', 'dist', file));
      assert.ok(ours.equals(theirs));
    });
  }
});
