import { expect, it } from 'vitest';
import { slaReadings } from '../../src/measure/sla-readings.ts';
import type { Engine } from '../../src/records/engine.ts';
import { defaultAsOf } from '../../src/records/sample-data/sample-plan.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { sampledAgreements } from '../records/sample-data/sampled-agreements.ts';

it('errors of clocks are those of the SLA, not of a touch policy with its id', async () => {
  const sample = sampledAgreements['reference'];
  const [sla, policy] = [Object.values(sample?.slas ?? {})[0], Object.values(sample?.touchPolicies ?? {})[0]];
  if (sample === undefined || sla === undefined || policy === undefined) throw new Error('no promise');
  const agreement = {
    ...sample,
    slas: { [sla.id]: sla },
    touchPolicies: { [sla.id]: { ...policy, id: sla.id } },
  };
  const failed = { sla_id: sla.id, clock_state: 'error', clock_problem: 'no-calendar', clocks: 3 };
  const engine: Engine = {
    run: async () => {},
    rows: async (query) => (query.includes('clock_problem') ? [failed] : []),
  };
  const asOf = defaultAsOf(agreement);
  const terms = { engine, agreement, versions: [{ agreement }], dialect: duckdb, asOf, absent: [] };
  const readings = await slaReadings({ ...terms, since: asOf - 30 * 86_400_000 });
  expect(readings.map(({ by, errors }) => ({ by, errors }))).toEqual([
    { by: 'sla', errors: { 'no-calendar': 3 } },
    { by: 'touches', errors: {} },
  ]);
});
