import type { EngineRow } from '../../records/engine.ts';
import { disposedLeads } from '../../sql/readings/disposed-leads.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn, textOf } from './asked-span.ts';

/** Why leads of a channel or campaign were turned down (S07). */
export interface Disposition {
  readonly part: string;
  /** Absent = nobody gave one. */
  readonly reason?: string;
  /** At the handoff, or while sales worked the lead. */
  readonly at: 'handoff' | 'work';
  readonly leads: number;
}

/** Most frequent first. */
export async function dispositions(
  { engine, dialect }: Asking,
  partBy: 'channel' | 'campaign',
  span: Span,
): Promise<readonly Disposition[]> {
  const rows = await engine.rows(disposedLeads({ dialect, partBy }, span));
  return rows
    .map(dispositionOf)
    .toSorted(
      (left, right) =>
        right.leads - left.leads ||
        compareCodePoints(left.part, right.part) ||
        compareCodePoints(left.reason ?? '', right.reason ?? '') ||
        compareCodePoints(left.at, right.at),
    );
}

function dispositionOf(row: EngineRow): Disposition {
  const reason = textOf(row, 'reason_id');
  return {
    part: textOf(row, 'part_id') ?? '',
    ...(reason !== undefined && { reason }),
    at: row['told_at'] === 'handoff' ? 'handoff' : 'work',
    leads: countIn(row, 'leads'),
  };
}
