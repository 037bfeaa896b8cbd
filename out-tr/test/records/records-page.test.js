import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordFiles, recordTables } from '../../src/records/record-tables.js';
import { stains } from '../../src/records/sample-data/dirt/stains.js';
import { journeyTables } from '../../src/sql/journey-tables.js';
import { revenueTables } from '../../src/sql/revenue-tables.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
const page = readFileSync('docs/records.md', 'utf8').replaceAll('\r\n', '\n');
const tables = recordTables(fixtureAgreement());
describe('docs/records.md', () => {
    const measured = new Set([...Object.values(journeyTables), ...Object.values(revenueTables)]);
    const documented = recordFiles.map((file) => tables[file]).filter(({ table }) => measured.has(table));
    it.each(documented.map((each) => [each.table.name, each]))('has the table %s as it is', (name, { table, file }) => {
        const head = `### \`${name}\` (\`${file}\`)\n\n${table.description}\n\n| column | type | missing | what |\n|---|---|---|---|\n`;
        const rows = table.columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'allowed' : 'never'} | ${column.description} |\n`);
        expect(page).toContain(`${head}${rows.join('')}\n`);
    });
    it('has six of them', () => {
        expect(documented).toHaveLength(6);
    });
    it.each(stains.map(({ id }) => id))('explains the dirt %s', (id) => {
        expect(page).toContain(`| \`${id}\` |`);
    });
});
it('columns of leadpact have an underscore, those of the agreement have none', () => {
    const { fields, signals } = fixtureAgreement();
    const own = new Set([
        ...Object.keys(fields),
        ...Object.values(signals).flatMap(({ properties }) => properties),
    ]);
    for (const { table } of Object.values(tables)) {
        for (const { name } of table.columns)
            expect(name.includes('_'), `${table.name}.${name}`).toBe(!own.has(name));
    }
});
it('kinds of dirt stand in alphabetical order', () => {
    const ids = stains.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
});
