import type { TableName } from '../../records/load/table-plan.ts';
import { allParts, type PartTable } from './export-part.ts';

/** What clocks, stages and handoffs are worked out from; deals, costs and answers have no part in it. */
const ofCourse: ReadonlySet<TableName> = new Set([
  'lead',
  'event',
  'consent',
  'stage_history',
  'assignment',
  'activity',
  'waiting',
  'ruling',
  'waiver',
]);

/** The parts of an export that tell what became of leads. */
export const courseParts: readonly PartTable[] = allParts.filter(({ table }) => ofCourse.has(table));
