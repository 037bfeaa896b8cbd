import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredFiles, recordTables } from '../../src/records/record-tables.ts';
import { stains } from '../../src/records/sample-data/dirt/stains.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

const page = readFileSync('docs/records.md', 'utf8').replaceAll('\r\n', '\n');
const tables = recordTables(fixtureAgreement());

describe('docs/records.md', () => {
  const documented = Object.values(measuredFiles).map((file) => tables[file]);

  it.each(documented.map((each) => [each.table.name, each] as const))(
    'has the table %s as it is',
    (name, { table, file }) => {
      const head = `### \`${name}\` (\`${file}\`)\n\n${table.description}\n\n| column | type | missing | what |\n|---|---|---|---|\n`;
      const own = table.columns.filter(({ name: column }) => column.includes('_'));
      const rows = own.map(
        (column) =>
          `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'allowed' : 'never'} | ${column.description} |\n`,
      );
      const fields =
        own.length < table.columns.length
          ? '| *each field of the agreement* | as in `leads` | allowed | the value that the platform has |\n'
          : '';
      expect(page).toContain(`${head}${rows.join('')}${fields}\n`);
    },
  );

  it('has fourteen of them', () => {
    expect(documented).toHaveLength(14);
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
