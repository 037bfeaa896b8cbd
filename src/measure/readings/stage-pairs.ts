import { firstStage } from '../../evaluate/journey/stage-order.ts';
import { stagePairs as query } from '../../sql/readings/stage-pairs.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn, textOf } from './asked-span.ts';

/** Leads that the two systems see in different stages (S14). */
export interface StagePair {
  readonly crm: string;
  readonly map: string;
  readonly leads: number;
}

/** Most leads first. */
export async function stagePairs({ engine, agreement, dialect }: Asking): Promise<readonly StagePair[]> {
  const rows = await engine.rows(query(firstStage(agreement.lifecycle).id, dialect));
  return rows
    .map((row) => ({
      crm: textOf(row, 'crm_stage') ?? '',
      map: textOf(row, 'map_stage') ?? '',
      leads: countIn(row, 'leads'),
    }))
    .toSorted(
      (left, right) =>
        right.leads - left.leads || (`${left.crm}|${left.map}` < `${right.crm}|${right.map}` ? -1 : 1),
    );
}
