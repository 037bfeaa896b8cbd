import { afterAll, describe, expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.ts';
import { loadAgreement } from '../../src/index.ts';
import { dialects } from '../../src/sql/dialects/index.ts';
import { scoreQuery } from '../../src/sql/score-query.ts';
import { leadTableStatements } from './lead-rows.ts';
import { noPostgres, startPostgres } from './postgres-server.ts';
import { recordOf } from './sample-record.ts';

const server = startPostgres();
afterAll(() => server?.stop());

describe('the same statement in PostgreSQL gives the rows of the evaluator for the sample leads of', () => {
  test.each(['.', 'examples/gitlab'])('%s', (folder) => {
    const dialect = dialects.find(({ id }) => id === 'postgres');
    const { agreement } = loadAgreement(folder);
    if (agreement === undefined || dialect === undefined) throw new Error('nothing to ask');
    if (server === undefined) return console.warn(noPostgres);
    const leads = agreement.samples.map(recordOf);
    for (const asOf of [...new Set(agreement.samples.map((sample) => sample.asOf))].slice(0, 4)) {
      const rows = `SELECT coalesce(json_agg(row), '[]') FROM (${scoreQuery(agreement, { asOf, dialect })}) AS row`;
      const script = [...leadTableStatements(agreement, leads, dialect), rows].join(';\n');
      const got: readonly { lead_id: string }[] = JSON.parse(
        server.run(`SET client_min_messages = error;\n${script};\n`),
      );
      const byLead = new Map(got.map(({ lead_id, ...row }) => [lead_id, row]));
      const expected = leads.map((lead) => ({ lead: lead.id, ...scoreRow(agreement, lead, asOf) }));
      expect(leads.map(({ id }) => ({ lead: id, ...byLead.get(id) }))).toEqual(expected);
    }
  });
});
