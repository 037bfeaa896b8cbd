import { describe, expect, it } from 'vitest';
import { shownSections } from '../../../src/playbook/shown-sections.ts';
import {
  markupOf,
  measuredOf,
  referenceAgreement,
  textOf,
  viewOf,
  week,
} from '../measured/given-measurement.ts';

const agreement = referenceAgreement();
const month = week('2026-11', '2026-11-01', '2026-11-30', [12, 40]);
const parts = [
  { part: 'webinar', status: 'value' as const, value: '1/4', decimal: '0.250000', n: 32, k: 8 },
  { part: 'website', status: 'too few' as const, n: 8, k: 4 },
];
const conversion = {
  metric: 'mql-to-sql',
  unit: 'share' as const,
  per: 'month' as const,
  periods: [month],
  breakdowns: [
    { by: 'channel', periods: [{ period: '2026-Q4', from: '2026-10-01', to: '2026-12-31', parts }] },
  ],
};
const measurements = measuredOf(agreement, {
  metrics: [conversion, { ...conversion, metric: 'of-another-version' }],
});
const view = viewOf({ agreement, measurements });

describe('dashboards', () => {
  it('are there with a measurement only', () => {
    const ids = (input: Parameters<typeof shownSections>[0]) => shownSections(input).map(({ id }) => id);
    expect(ids(view)).toContain('dashboards');
    expect(ids(viewOf({ agreement }))).not.toContain('dashboards');
  });

  it('show the figures of the document, with a way to their definition', () => {
    const text = textOf(view, 'dashboards', 'conversion-by-channel');
    expect(text).toContain('2026-11: 30 % (12 of 40)');
    expect(text).toContain('Webinar | 25 % (8 of 32) |');
    expect(text).toMatch(/Website \| too few: 8 of \d+ \|/);
    expect(text).toContain('Definition, target and all periods: MQLs that become SQLs');
  });

  it('end the course at the figure that stands beside it', () => {
    const before = week('2026-10', '2026-10-01', '2026-10-31', [10, 40]);
    const running = week('2026-12', '2026-12-01', '2026-12-31', [9, 9]);
    const course = (periods: readonly (typeof month)[]): string | undefined => {
      const metrics = [{ ...conversion, periods: [...periods] }];
      const told = viewOf({ agreement, measurements: measuredOf(agreement, { metrics }) });
      return /<svg class="sparkline".*?<\/svg>/.exec(
        markupOf(told, 'dashboards', 'conversion-by-channel'),
      )?.[0];
    };
    expect(course([before, month])).toContain('<circle');
    expect(course([before, month, running])).toBe(course([before, month]));
    expect(course([running])).toBeUndefined();
  });

  it.each([
    ['pipeline-by-source', 'Not measured: pipeline by channel.'],
    ['sla-compliance', 'Not measured: promises on single leads.'],
    ['lead-ageing', 'Not measured: ageing.'],
    ['forecast-and-actual', 'Not measured: forecast accuracy.'],
  ])('%s names what the document does not carry, and how to get it', (id, words) => {
    const text = textOf(view, 'dashboards', id);
    expect(text).toContain(words);
    expect(text).toMatch(/measured?\b/);
    expect(textOf(viewOf({ agreement, measurements }, 'de'), 'dashboards', id)).toContain('Nicht gemessen:');
  });

  it('say what the figures rest on, and what the agreement does not define', () => {
    const text = textOf(view, 'dashboards');
    expect(text).toContain('File | measurements.json, as leadpact wrote it (leadpact 0.1.0)');
    expect(text).toContain('Not in the export | costs');
    expect(text).toContain('Not defined here | metric of-another-version');
    expect(text).toContain('leads | 40 | 2 |');
  });
});
