import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Clock, Sla } from '../../../src/model/sla.ts';
import { heardEvents } from '../../../src/sql/clock-facts/heard-events.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';

const { signals, slas } = fixtureAgreement();
const [sla] = Object.values(slas);

/** A promise with this clock and condition. */
function promising(clock: Partial<Clock>, applies?: Criterion): { readonly slas: Record<string, Sla> } {
  if (sla === undefined) throw new Error('the fixture promises nothing');
  const { applies: _, ...rest } = sla;
  const silent: Clock = { start: { fact: 'created' }, stop: [], cancel: [], reset: [], pause: [] };
  return { slas: { own: { ...rest, clock: { ...silent, ...clock }, ...(applies && { applies }) } } };
}

function heardBy(...agreements: readonly { readonly slas: Record<string, Sla> }[]) {
  return heardEvents(agreements, signals, postgres);
}

const asks = (...names: readonly string[]): Criterion => ({
  op: 'signal',
  signals: names,
  withinDays: 7,
  count: 1,
});

describe('the events that clocks hear', () => {
  it('are those of every edge of theirs, and those that their conditions ask for', () => {
    const clock = {
      start: { fact: 'signal', signal: 'd' },
      stop: [{ fact: 'signal', signal: 'c' }],
      cancel: [{ fact: 'signal', signal: 'b' }],
      reset: [{ fact: 'signal', signal: 'a' }],
    } as const;
    const applies: Criterion = { op: 'all', of: [{ op: 'none', of: [asks('f', 'e')] }] };
    expect(heardBy(promising(clock, applies))).toEqual({
      name: 'heard_event',
      query:
        "SELECT event_id, lead_id, signal_id, occurred_at, logged_at, is_excluded FROM event WHERE signal_id IN ('a', 'b', 'c', 'd', 'e', 'f')",
    });
  });

  it('are those of all versions', () => {
    const { query } = heardBy(promising({}, asks('b')), promising({}, asks('a')));
    expect(query).toContain("signal_id IN ('a', 'b')");
  });

  it('are none where no clock asks for any', () => {
    expect(heardBy(promising({})).query).toMatch(/ FROM event WHERE FALSE$/);
  });

  it('are all, and not written anew, where a condition reads the score', () => {
    const applies: Criterion = { op: 'any', of: [asks('a'), { op: 'total', comparison: 'gte', value: 1 }] };
    expect(heardBy(promising({}, applies))).toEqual({
      name: 'heard_event',
      query: 'SELECT * FROM event',
      isView: true,
    });
  });
});
