import type { EngineRow } from '../records/engine.ts';
import { negativeDurations } from '../sql/metrics/negative-durations.ts';
import { compareCodePoints } from '../support/code-points.ts';
import type { Honesty, StagePairCount } from './measurement.ts';
import type { Asking } from './metrics/metric-reading.ts';
import { otherVersions } from './other-versions.ts';
import { isSmall } from './privacy.ts';

/** What the numbers leave out or doubt: counted over the same relations (semantics §8). */
export async function honestyReading(
  asking: Asking,
  reach: Pick<Honesty, 'later' | 'reach'>,
): Promise<Honesty> {
  const { engine, agreement, dialect } = asking;
  const moves = await engine.rows(
    [
      'SELECT reached.stage_id AS from_stage, to_stage, count(*) AS moves',
      'FROM out_of_order JOIN stage AS reached ON reached.stage_rank = reached_rank',
      'GROUP BY reached.stage_id, to_stage ORDER BY moves DESC, from_stage, to_stage',
    ].join('\n'),
  );
  const ignored = await engine.rows(
    'SELECT (SELECT count(*) FROM after_end) AS after_end, (SELECT count(*) FROM late_correction) AS late_corrections',
  );
  const { stages } = agreement.lifecycle;
  const open = stages.filter(({ category }) => category === 'open' || category === 'won').map(({ id }) => id);
  const pairs = open.slice(1).map((to, index) => [open[index] ?? to, to] as const);
  const negative = await engine.rows(negativeDurations(pairs, dialect));
  const parts = await engine.rows(
    [
      // A lead lies in one part of each breakdown, so rows are leads.
      'SELECT part_by, (SELECT count(*) FROM lead) - count(*) AS leads',
      'FROM lead_part GROUP BY part_by ORDER BY part_by',
    ].join('\n'),
  );
  return {
    ...reach,
    outOfOrder: moves.map((row) => pairOf(row, 'moves')),
    afterEnd: Number(ignored[0]?.['after_end']),
    lateCorrections: Number(ignored[0]?.['late_corrections']),
    negativeDurations: negative.map((row) => pairOf(row, 'negative')).toSorted(oftenFirst),
    unknownParts: Object.fromEntries(
      parts
        .filter((row) => Number(row['leads']) > 0)
        .map((row) => {
          const leads = Number(row['leads']);
          return [String(row['part_by']), isSmall(leads) ? 'too few' : leads];
        }),
    ),
    otherVersions: await otherVersions(asking),
  };
}

function oftenFirst(left: StagePairCount, right: StagePairCount): number {
  const order = right.count - left.count;
  return order || compareCodePoints(`${left.from} ${left.to}`, `${right.from} ${right.to}`);
}

function pairOf(row: EngineRow, count: string): StagePairCount {
  return { from: String(row['from_stage']), to: String(row['to_stage']), count: Number(row[count]) };
}
