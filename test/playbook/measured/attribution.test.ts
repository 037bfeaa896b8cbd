import { describe, expect, it } from 'vitest';
import { markupOf, measuredOf, referenceAgreement, textOf, viewOf } from './given-measurement.ts';

const agreement = referenceAgreement();
const quarter = { period: '2026-Q3', from: '2026-07-01', to: '2026-09-30' };
const money = (minor: number) => ({
  status: 'value' as const,
  value: String(minor),
  decimal: `${minor}.000000`,
});
const credited = (
  attribution: string,
  what: 'pipeline' | 'revenue',
  parts: Readonly<Record<string, number | undefined>>,
) => ({
  attribution,
  what,
  periods: [{ ...quarter, ...money(500_000_00) }],
  channels: [
    {
      ...quarter,
      parts: Object.entries(parts).map(([part, minor]) =>
        minor === undefined ? { part, status: 'too few' as const } : { part, ...money(minor) },
      ),
    },
  ],
});
const attribution = [
  credited('first-touch', 'pipeline', { webinar: 300_000_00, website: 200_000_00 }),
  credited('w-shaped', 'pipeline', { webinar: 150_000_00, website: undefined }),
  credited('first-touch', 'revenue', {}),
  credited('w-shaped', 'revenue', {}),
];
const view = viewOf({ agreement, measurements: measuredOf(agreement, { attribution }) });

describe('the comparison of attributions', () => {
  it('shows the same money under each policy, channel by channel', () => {
    const text = textOf(view, 'attribution');
    expect(text).toContain('The same pipeline under each policy, 2026-Q3');
    expect(text).toContain('Webinar | €300,000 | €150,000 |');
    expect(text).toContain('Website | €200,000 | too few |');
    expect(text).toContain('Credited in all | €500,000 | €500,000 |');
  });

  it('draws no bar for what has no value, and bars in proportion', () => {
    const widths = [...markupOf(view, 'attribution').matchAll(/<rect x="0" y="\d+" width="(\d+)"/g)].map(
      ([, wide]) => Number(wide),
    );
    expect(widths).toEqual([360, 180, 240]);
  });

  it('says where nothing can be told without telling of single deals', () => {
    expect(textOf(view, 'attribution')).toMatch(/The same revenue under each policy\s+Not taken apart/);
  });

  it('compares nothing with one policy, or in a document of an earlier version', () => {
    for (const given of [attribution.slice(0, 1), undefined]) {
      const measurements = measuredOf(agreement, given ? { attribution: given } : {});
      expect(textOf(viewOf({ agreement, measurements }), 'attribution')).not.toContain('The same');
    }
  });
});
