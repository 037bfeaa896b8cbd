import { describe, expect, it } from 'vitest';
import { chosenTable } from '../../../src/records/database/chosen-table.ts';
import type { DatabaseTable } from '../../../src/records/database/database-table.ts';

function table(words: string): DatabaseTable {
  const [schema = '', name = ''] = words.split('.');
  return { schema, name, isDefault: schema === 'main', columns: [] };
}

function chosen(tables: readonly string[], ...names: readonly string[]): string | undefined {
  const found = chosenTable(tables.map(table), names);
  return typeof found === 'object' ? `${found.schema}.${found.name}` : found;
}

describe('the table that a name means', () => {
  it.each<readonly [string, readonly string[], readonly string[], string | undefined]>([
    ['that of the usual schema first', ['crm.lead', 'main.lead'], ['lead'], 'main.lead'],
    ['the only one of another schema', ['crm.lead', 'main.event'], ['lead'], 'crm.lead'],
    ['the schema that is said', ['crm.lead', 'main.lead'], ['crm.lead'], 'crm.lead'],
    ['capitals do not matter', ['main.leads'], ['Leads'], 'main.leads'],
    ['unless they tell two apart', ['main.leads', 'main.Leads'], ['Leads'], 'main.Leads'],
    ['none', ['main.leads_old'], ['leads'], undefined],
    ['not clear', ['a.lead', 'b.lead'], ['lead'], 'there are `a.lead` and `b.lead`'],
    [
      'nor between two spellings',
      ['main.LEADS', 'main.Leads'],
      ['leads'],
      'there are `main.LEADS` and `main.Leads`',
    ],
  ])('%s', (_, tables, names, expected) => {
    expect(chosen(tables, ...names)).toBe(expected);
  });
});
