import { describe, expect, it } from 'vitest';
import { unattributedOf } from '../../src/measure/doubts.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { figureOf } from '../../src/measure/metrics/figure.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Metric } from '../../src/model/metric.ts';
import { exact } from '../../src/support/exact.ts';

/* What no touch explains is told of revenue; a metric of pipeline that stands before it changes nothing. */

type Attributed = Extract<Measure, { of: 'attributed' }>;
type Definitions = Parameters<typeof unattributedOf>[0];

function told(...metrics: readonly (readonly [string, Partial<Attributed>, number])[]) {
  const definitions = Object.fromEntries(
    metrics.map(([id, own]) => {
      const measure = { of: 'attributed', what: 'revenue', attribution: 'w', as: 'amount', ...own };
      return [id, { id, measure } as Metric];
    }),
  );
  const readings = metrics.map(([metric, , unattributedMinor]) => {
    const figure = figureOf(exact(1), { unattributedMinor, wholeMinor: 1000 });
    const periods = [0, 10].map((start) => ({
      period: { label: `at ${start}`, firstDay: start, start, end: start + 10 },
      figure,
    }));
    return { metric, unit: 'money', per: 'quarter', periods, breakdowns: [] };
  });
  const measured = { metrics: readings } as unknown as Pick<Measurement, 'metrics'>;
  return unattributedOf({ metrics: definitions } as Definitions, measured, 10);
}

describe('what no touch explains', () => {
  it('is told of revenue, though a metric of pipeline stands first, of the newest period that has begun', () => {
    expect(told(['pipe', { what: 'pipeline' }, 371], ['won', {}, 178])).toEqual([
      { what: 'revenue', label: 'at 0', unattributedMinor: 178, wholeMinor: 1000 },
    ]);
  });

  it('is called pipeline where nothing else is credited', () => {
    expect(told(['pipe', { what: 'pipeline' }, 371])).toMatchObject([{ what: 'pipeline' }]);
  });

  it('is told of each model by the metric that uses it, of one model once', () => {
    const found = told(['w', {}, 1], ['w-share', { as: 'share' }, 1], ['u', { attribution: 'u' }, 2]);
    expect(found.map(({ metric, unattributedMinor }) => [metric, unattributedMinor])).toEqual([
      ['w', 1],
      ['u', 2],
    ]);
  });

  it('is nothing where nothing is credited', () => {
    expect(told()).toEqual([]);
  });
});
