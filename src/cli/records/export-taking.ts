import type { Source } from '../../model/source.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import type { Invocation } from '../command.ts';
import { databasePlace } from './database-place.ts';
import type { PartTable } from './export-part.ts';
import { fromDatabase } from './from-database.ts';
import type { EngineLimits } from './memory-room.ts';
import { type LookedAt, lookAtFiles } from './open-files.ts';
import { recordFiles } from './record-files.ts';

interface TakingTerms extends Pick<Invocation, 'io' | 'options'> {
  readonly verb: string;
  readonly limits: EngineLimits;
}

/** Looks at the files of an export, or takes them out of a database into the scratch folder; undefined where the engine is not installed. */
type Taking<Table extends TableName> = (
  scratch: string,
) => Promise<readonly LookedAt<Table>[] | string | undefined>;

/** How the parts of an export are come by, from `--records` or `--from`; or one sentence that says why they are not. */
export function exportTaking<Table extends TableName>(
  { io, options, verb, limits }: TakingTerms,
  source: Source,
  parts: readonly PartTable<Table>[],
): Taking<Table> | string {
  const { from, records } = options;
  if (typeof from !== 'string') {
    const files = recordFiles({ io, options, verb }, source, parts);
    return typeof files === 'string' ? files : (scratch) => lookAtFiles(files, source.files, scratch);
  }
  if (records !== undefined)
    return 'an export is read from files (--records) or from a database (--from), not from both';
  const place = databasePlace(io, from);
  if (typeof place === 'string') return place;
  return (scratch) => fromDatabase(io, place, parts, { source, limits, scratch });
}
