import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { type ChangedRow, changedRows } from '../words/changed-rows.ts';
import type { WrittenPair } from './written-pair.ts';

/** What a definition says otherwise than before, without what belongs to definitions of their own inside it. */
export function ownRows(
  { before, after }: WrittenPair,
  [older, newer]: readonly [Agreement, Agreement],
  language: ToolLanguage,
): readonly ChangedRow[] {
  const rows = changedRows(
    before && { part: before.part, names: older },
    after && { part: after.part, names: newer },
    language,
  );
  const own = (after ?? before)?.ownRows;
  return own === undefined
    ? rows
    : rows.filter(({ path }) => own.some((each) => path === each || path.startsWith(`${each}.`)));
}
