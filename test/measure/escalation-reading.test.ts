import { describe, expect, it } from 'vitest';
import { escalationReading } from '../../src/measure/escalation-reading.ts';
import type { Engine } from '../../src/records/engine.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { firstDayOfWeek } from '../../src/support/week.ts';
import { instant } from '../evaluate/a-lead.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';

/** An engine that holds a week of the standard first contact in which two teams kept nothing. */
const engine: Engine = {
  run: () => Promise.resolve(),
  rows: () =>
    Promise.resolve(
      ['benelux-sales', 'inside-sales'].map((scope_id) => ({
        sla_id: 'first-contact-standard',
        scope_id,
        week_day: firstDayOfWeek('2026-W45') ?? null,
        met: 0,
        breached: 9,
      })),
    ),
};

describe('the escalations of an export', () => {
  it('leave out the weeks that the agreement waives, for the team it names', async () => {
    const agreement = referenceAgreement();
    const asking = {
      engine,
      // The engine has one answer to everything, which commitments would take for their own.
      agreement: { ...agreement, commitments: {} },
      versions: [{ agreement: { ...agreement, commitments: {} } }],
      dialect: duckdb,
      asOf: instant('2026-11-12T12:00+01:00'),
      since: instant('2026-11-02T00:00+01:00'),
      absent: [],
    };
    const { promises, events } = await escalationReading(asking, {
      begins: instant('2026-01-01T00:00+01:00'),
      settled: [],
      known: new Map(),
    });
    const states = promises.map(({ scope, blocks }) => [
      scope,
      blocks.find(({ label }) => label === '2026-W45')?.state,
    ]);
    expect(states.filter(([, state]) => state !== undefined)).toEqual([
      ['benelux-sales', 'waived'],
      ['inside-sales', 'missed'],
    ]);
    expect(events.filter(({ at }) => at === instant('2026-11-11T00:00+01:00'))).toHaveLength(1);
  });
});
