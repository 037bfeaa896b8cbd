import { describe, expect, it } from 'vitest';
import { coverageNeed } from '../../src/evaluate/metrics/coverage-need.ts';
import { capacityNotice } from '../../src/measure/capacity-notice.ts';
import { coverageDelivered } from '../../src/measure/coverage-delivered.ts';
import type { CapacityChange } from '../../src/model/plan.ts';
import { formatRational, rational } from '../../src/support/rational.ts';
import { nowhere } from '../evaluate/a-lead.ts';

describe('capacityNotice', () => {
  const change = (from: string, announced: string, kind: 'cut' | 'raise' = 'cut'): CapacityChange => ({
    team: 'inside-sales',
    from,
    announced,
    change: kind,
    by: rational(1, 4),
    place: nowhere,
  });
  const quarter = { from: '2026-04-01', to: '2026-06-30' };

  it('thirty days are in time, twenty-nine are late, across a change to summer time as well', () => {
    const changes = [change('2026-04-01', '2026-03-02'), change('2026-04-01', '2026-03-03')];
    expect(capacityNotice(changes, 30, quarter)).toEqual({ n: 2, k: 1, late: changes.slice(1) });
  });

  it('counts cuts that take effect in the period, and no raises', () => {
    const changes = [
      change('2026-03-31', '2026-03-31'),
      change('2026-06-30', '2026-06-30'),
      change('2026-07-01', '2026-07-01'),
      change('2026-05-01', '2026-05-01', 'raise'),
    ];
    expect(capacityNotice(changes, 30, quarter)).toMatchObject({ n: 1, k: 0 });
  });
});

describe('coverage', () => {
  it('three times at a win rate of 22 % delivers 66 %, and what is needed delivers all', () => {
    const [slip, winRate] = [rational(1, 10), rational(22, 100)];
    expect(formatRational(coverageDelivered(rational(3), rational(0), winRate))).toBe('33/50');
    const need = coverageNeed(slip, winRate);
    expect(need && formatRational(coverageDelivered(need, slip, winRate))).toBe('1');
  });
});
