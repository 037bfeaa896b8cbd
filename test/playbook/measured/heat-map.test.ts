import { describe, expect, it } from 'vitest';
import { heatMap } from '../../../src/playbook/measured/heat-map.ts';
import { measuredOf, plainText, referenceAgreement, textOf, viewOf, week } from './given-measurement.ts';

const agreement = referenceAgreement();

const weeks = [
  { ...week('2026-W48', '2026-11-23', '2026-11-29', [19, 20]), band: 'good' as const },
  { ...week('2026-W49', '2026-11-30', '2026-12-06', [3, 6]), band: 'bad' as const },
  week('2026-W50', '2026-12-07', '2026-12-13', [1, 2]),
  // A judgement about a week that still runs does not stand, whatever a document says.
  { ...week('2026-W51', '2026-12-14', '2026-12-20', [7, 8]), band: 'bad' as const },
];
const none = weeks.map(({ period, from, to }) => week(period, from, to, [0, 0]));
const slas = [
  { by: 'sla' as const, id: 'disposition', side: 'sales' as const, open: 1, paused: 0, errors: {}, weeks },
  {
    by: 'sla' as const,
    id: 'routing',
    side: 'marketing' as const,
    open: 0,
    paused: 0,
    errors: {},
    weeks: none,
  },
  {
    by: 'sla' as const,
    id: 'data-repair',
    side: 'marketing' as const,
    lacks: ['stage_history'],
    weeks: weeks.map(({ period, from, to }) => ({ period, from, to, status: 'no data' as const })),
  },
];
const drawn = heatMap(viewOf({ agreement }), measuredOf(agreement, { slas }), slas).markup;

describe('the heat map of promises', () => {
  it('has one cell for each week, in three classes that glyphs tell apart', () => {
    const cells = [
      ...drawn.matchAll(
        /<g class="(kept|missed|open)"><rect[^>]*\/><text[^>]*>(.)<\/text>(?:<text[^>]*>(\d+)<\/text>)?/g,
      ),
    ];
    expect(cells.map(([, found, glyph, breaches]) => [found, glyph, breaches])).toEqual([
      ['kept', '✓', '1'],
      ['missed', '✗', '3'],
      ['open', '○', '1'],
      ['open', '○', '1'],
      ...none.map(() => ['open', '·', undefined]),
    ]);
  });

  it('says the same as a table, and never 0 % where nothing was due', () => {
    const text = plainText(drawn);
    expect(text).toContain('Disposition | ✓ 19 of 20 | ✗ 3 of 6 | ○ 1 of 2 | ○ 7 of 8 |');
    expect(text).toContain('Routing | · nothing was due | · nothing was due |');
    expect(drawn).not.toContain('0 of 0');
  });

  it('leaves a week open that is over and has not settled, as do the words of its promise', () => {
    const [first] = slas;
    if (first === undefined) throw new Error('no promise');
    const judged = { ...first, weeks: weeks.slice(0, 2) };
    for (const [asOf, glyph, words] of [
      ['2026-12-08T22:59:59Z', '○', '○ not judged'],
      ['2026-12-08T23:00:00Z', '✗', '✗ missed'],
    ] as const) {
      const measurements = measuredOf(agreement, { slas: [judged], asOf });
      const view = viewOf({ agreement, measurements });
      expect(plainText(heatMap(view, measurements, [judged]).markup)).toContain(
        `✓ 19 of 20 | ${glyph} 3 of 6 |`,
      );
      const text = textOf(view, 'slas', 'disposition');
      expect(text).toContain(`Newest period | 2026-W49: 50 % (3 of 6) ${words}`);
      expect(text).toContain(`2026-W49 | 50 % (3 of 6) | 3 | ${words} |`);
    }
  });

  it('names promises of which the export could not tell', () => {
    expect(plainText(drawn)).toMatch(
      /Not measured, for the export had not what it takes: Repair of returned leads\./,
    );
  });

  it('is divided where a telephone is too narrow, without losing a week', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      week(`2026-W${index + 10}`, '2026-03-02', '2026-03-08', [1, 2]),
    );
    const [first] = slas;
    if (first === undefined) throw new Error('no promise');
    const long = [{ ...first, weeks: many }];
    const { markup } = heatMap(viewOf({ agreement }), measuredOf(agreement, { slas: long }), long);
    expect(markup.match(/<g class="open">/g)).toHaveLength(30);
    expect(markup.match(/<svg /g)).toHaveLength(3);
    expect(
      Math.max(...[...markup.matchAll(/viewBox="0 0 (\d+) /g)].map(([, wide]) => Number(wide))),
    ).toBeLessThanOrEqual(360);
  });
});
