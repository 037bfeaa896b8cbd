import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands/index.js';
import { rules } from '../src/lint/rules/index.js';
import { kinds } from '../src/model/link/kinds.js';
import { sections } from '../src/playbook/sections/index.js';
const words = (cell = '') => cell.split(',').map((word) => word.trim().replaceAll('`', ''));
const rows = readFileSync('docs/systems.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| S[0-9]{2} \|/.test(line))
    .map((line) => {
    const [, id, , ofKinds, ofRules, sample, chapters, ofCommands] = line.split('|');
    return {
        id: (id ?? '').trim(),
        kinds: words(ofKinds),
        rules: words(ofRules),
        sample: words(sample).join(),
        chapters: words(chapters),
        commands: words(ofCommands),
    };
});
/** What a column names and nothing has. */
const unknown = (named, known) => rows.flatMap((row) => named(row)
    .filter((name) => !known.includes(name))
    .map((name) => `${row.id} ${name}`));
describe('the table of systems', () => {
    it('has all forty, each once', () => {
        const ids = Array.from({ length: 40 }, (_, place) => `S${String(place + 1).padStart(2, '0')}`);
        expect(rows.map(({ id }) => id)).toEqual(ids);
    });
    it('names kinds, rules, chapters, commands and samples that are there', () => {
        expect(unknown((row) => row.kinds, Object.keys(kinds))).toEqual([]);
        expect(unknown((row) => row.rules, rules.map(({ id }) => id))).toEqual([]);
        expect(unknown((row) => row.chapters, sections.map(({ id }) => id))).toEqual([]);
        expect(unknown((row) => row.commands, commands.map(({ verb }) => verb))).toEqual([]);
        expect(rows.filter(({ sample }) => !existsSync(sample)).map(({ id, sample }) => `${id} ${sample}`)).toEqual([]);
    });
    it('leaves no kind out', () => {
        const held = new Set(rows.flatMap((row) => row.kinds));
        // How the agreement is checked, its samples and calendars serve all systems.
        const serving = ['baseline', 'calendar', 'checks', 'sample', 'source'];
        expect(Object.keys(kinds).filter((kind) => !held.has(kind) && !serving.includes(kind))).toEqual([]);
    });
});
