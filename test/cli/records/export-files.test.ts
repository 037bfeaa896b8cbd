import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../../src/cli/records/export-files.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';
import { testIo } from '../test-io.ts';

const found = (files: Readonly<Record<string, string>>, source = nativeSource(fixtureAgreement())) => {
  const { io } = testIo(temporaryFolder(files));
  const all = exportFiles(io, 'records', source);
  return typeof all === 'string' ? all : all.map(({ table, shown }) => `${table} ${shown}`);
};

const [crm] = Object.values(
  agreementOf(
    mergedFiles(`kind: source
id: crm
leads: { file: Leads.csv, id: Nr, fields: { company: Firma } }
costs: { file: Leads.csv, month: Monat, amount: Betrag }
waitings: { lead: Nr, state: Grund, from: Von }
`),
  ).sources,
);

describe('the files of everything that is measured', () => {
  it('are found by their names, and in the native form only leads have to be there', () => {
    expect(
      found({ 'records/leads.csv': '', 'records/stage-history.parquet': '', 'records/other.csv': '' }),
    ).toEqual(['lead records/leads.csv', 'stage_history records/stage-history.parquet']);
    expect(found({ 'records/costs.csv': '' })).toContain('from which the leads are read');
    expect(found({})).toBe('there is no folder records');
  });

  it('are told where two have the name of one table', () => {
    expect(found({ 'records/leads.csv': '', 'records/costs.csv': '', 'records/costs.jsonl': '' })).toMatch(
      /costs\.csv and costs\.jsonl/,
    );
  });

  it('of a source are all there, and one file may be read twice', () => {
    expect(found({ 'records/Leads.csv': '', 'records/waitings.csv': '' }, crm)).toEqual([
      'lead records/Leads.csv',
      'cost records/Leads.csv',
      'waiting records/waitings.csv',
    ]);
    expect(found({ 'records/Leads.csv': '' }, crm)).toMatch(/no waitings\.csv .* which the source crm reads/);
  });
});
