import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, parseAllDocuments, visit } from 'yaml';
import { pageIn } from '../../src/cli/init/lines-in.js';
import { oneLanguage } from '../../src/cli/init/one-language.js';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../host/temporary-folder.js';
import { testIo } from './test-io.js';
const layers = readdirSync('templates');
const files = layers.flatMap((layer) => readdirSync(join('templates', layer), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')));
const read = (file) => readFileSync(file, 'utf8');
const definitions = files.filter((file) => file.endsWith('.yaml') && !file.includes('/repository/'));
const yamlFiles = files.filter((file) => /\.ya?ml$/.test(file));
/** The same choice made on values instead of on the text; what the tool does is compared with it. */
function inOne(value, language, key = '') {
    if (key === 'languages')
        return [language];
    if (Array.isArray(value))
        return value.map((each) => inOne(each, language));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    if (entries.length === 2 && 'en' in value && 'de' in value)
        return value[language];
    return Object.fromEntries(entries.map(([name, each]) => [name, inOne(each, language, name)]));
}
const valuesOf = (text) => parseAllDocuments(text).map((each) => each.toJS());
/** Comment lines by language, in runs: what is said in English is said in German right below. */
const runsOf = (text, form) => text
    .split('\n')
    .map((line) => form.exec(line)?.[1] ?? '-')
    .join(' ')
    .replaceAll(/\b(en|de)( \1)+\b/g, '$1');
describe('the templates, written in two languages at once', () => {
    it('are seen', () => {
        expect(definitions.length).toBeGreaterThan(60);
    });
    it.each(['minimal', 'classic', 'plg', 'abm'])('%s has every text in both', async (template) => {
        const folder = temporaryFolder(Object.fromEntries((template === 'minimal' ? [template] : ['base', template]).flatMap((layer) => definitions
            .filter((file) => file.startsWith(`templates/${layer}/`))
            .map((file) => [file.slice(`templates/${layer}/`.length), read(file)]))));
        // The agreement declares both languages here, so the rule text/missing-translation looks at every text.
        expect(read(join(folder, 'definitions/agreement.yaml'))).toContain('\nlanguages: [en, de]\n');
        const { io, written } = testIo(folder);
        expect(await run(['validate', '--fail-on', 'warning'], io), written.stdout).toBe(0);
        const plain = definitions.flatMap((file) => plainTexts(file));
        expect(plain).toEqual([]);
    });
    it.each(yamlFiles)('%s says in both what it says in comments', (file) => {
        const runs = runsOf(read(file), /^\s*# (en|de): \S/);
        expect(runs.replaceAll('en de', '')).not.toMatch(/en|de/);
        const comments = read(file).match(/(?:^|\s)#(?! (?:en|de): | yaml-language-server: ).*$/gm) ?? [];
        expect(comments).toEqual([]);
    });
    it.each(files.filter((file) => !/\.(ya?ml|json)$/.test(file)))('%s says everything in both', (file) => {
        const runs = runsOf(read(file), /^\s*(?:# )?(en|de): \S/);
        expect(runs).toContain('en de');
        expect(runs.replaceAll('en de', '')).not.toMatch(/en|de/);
        expect(pageIn(read(file), 'de').split('\n')).toHaveLength(pageIn(read(file), 'en').split('\n').length);
    });
    it.each(yamlFiles)('%s becomes the same document in each language but for its texts', (file) => {
        for (const language of ['en', 'de']) {
            const text = oneLanguage(read(file), language);
            expect(valuesOf(text)).toEqual(valuesOf(read(file)).map((value) => inOne(value, language)));
            expect(text).not.toMatch(/^\s*(?:# )?(?:en|de):\s/m);
            expect(text.match(/[^\n]\n/g)?.length).toBeLessThanOrEqual(read(file).split('\n').length);
            expect(text.split('\n').filter((line) => /\s$/.test(line))).toEqual([]);
        }
    });
});
/** Longer texts that are alike in both languages were not translated. */
function plainTexts(file) {
    const found = [];
    for (const document of parseAllDocuments(read(file))) {
        visit(document, {
            Map: (_, map) => {
                if (!map.has('en') || !map.has('de') || !isMap(map))
                    return;
                const [en, de] = [String(map.get('en')), String(map.get('de'))];
                if (en === de && en.split(' ').length > 2)
                    found.push(`${file}: ${en}`);
            },
        });
    }
    return found;
}
describe('oneLanguage', () => {
    it('leaves everything but the other language as it was typed', () => {
        const bilingual = `# yaml-language-server: $schema=x
# en: Both
# en: lines.
# de: Beide Zeilen.
kind: agreement   # en
languages: [ en, de ]
title: { en: 'One, two', de: "Eins: zwei" }
promise:
  en: >-
    Long
    text.
  de: >-
    Langer
    Text.

list:
  - en: First
    de: Erster
  - { id: a, title: { en: A, de: Ä }, points: 5 }
deep:
    rationale:
        en: Four
          blanks
        de: Vier
          Leerzeichen
values: { en: English, de: German, fr: French }
`;
        expect(oneLanguage(bilingual, 'de')).toBe(`# yaml-language-server: $schema=x
# Beide Zeilen.
kind: agreement   # en
languages: [de]
title: "Eins: zwei"
promise: >-
  Langer
  Text.

list:
  - Erster
  - { id: a, title: Ä, points: 5 }
deep:
    rationale: Vier
      Leerzeichen
values: { en: English, de: German, fr: French }
`);
    });
    it('refuses a template that is no YAML', () => {
        expect(() => oneLanguage('title: { en: A, de: B', 'en')).toThrow();
    });
});
