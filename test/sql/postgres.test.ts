import { afterAll, describe, expect, test } from 'vitest';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import { scoreRow } from '../../src/evaluate/score-row.ts';
import { loadAgreement } from '../../src/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { postgres } from '../../src/sql/dialects/postgres.ts';
import { scoreQuery } from '../../src/sql/score-query.ts';
import { leadTableStatements } from './lead-rows.ts';
import * as longDecay from './long-decay.ts';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { recordOf } from './sample-record.ts';

const server = startPostgres();
afterAll(() => server?.stop());

describe('the same statement in PostgreSQL gives the rows of the evaluator for', () => {
  test.each(['.', 'examples/gitlab'])('the sample leads of %s', (folder) => {
    const { agreement } = loadAgreement(folder);
    if (agreement === undefined) throw new Error('the agreement does not load');
    if (server === undefined) return console.warn(noPostgres);
    const leads = agreement.samples.map(recordOf);
    for (const asOf of [...new Set(agreement.samples.map((sample) => sample.asOf))].slice(0, 4)) {
      expect(answersOf(server, agreement, { leads, asOf })).toEqual(expectedOf(agreement, { leads, asOf }));
    }
  });

  test('points that change on thirty thousand days', () => {
    if (server === undefined) return console.warn(noPostgres);
    const { agreement, ...records } = longDecay;
    expect(answersOf(server, agreement, records)).toEqual(expectedOf(agreement, records));
  });
});

interface Records {
  readonly leads: readonly LeadRecord[];
  readonly asOf: number;
}

function answersOf(server: PostgresServer, agreement: Agreement, { leads, asOf }: Records): unknown {
  const rows = `SELECT coalesce(json_agg(row), '[]') FROM (${scoreQuery(agreement, { asOf, dialect: postgres })}) AS row`;
  const script = [...leadTableStatements(agreement, leads, postgres), rows].join(';\n');
  const got: readonly { lead_id: string }[] = JSON.parse(
    server.run(`SET client_min_messages = error;\n${script};\n`),
  );
  const byLead = new Map(got.map(({ lead_id, ...row }) => [lead_id, row]));
  return leads.map(({ id }) => ({ lead: id, ...byLead.get(id) }));
}

function expectedOf(agreement: Agreement, { leads, asOf }: Records): unknown {
  return leads.map((lead) => ({ lead: lead.id, ...scoreRow(agreement, lead, asOf) }));
}
