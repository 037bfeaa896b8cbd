import { ownRows } from '../../diff/objects/own-rows.ts';
import { type WrittenPair, writtenPairs } from '../../diff/objects/written-pair.ts';
import type { ChangedRow } from '../../diff/words/changed-rows.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rename } from '../../model/rename.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { formerIdIn, inPresentNames, renamesBetween } from './former-names.ts';
import { type ToldObject, toldObject } from './told-object.ts';

/** Every definition that reads otherwise in the newer of two versions, came or went, by kind and id. Nothing is proved. */
export function versionDifference(
  before: Agreement,
  after: Agreement,
  renames: readonly Rename[],
): readonly ToldObject[] {
  const applied = renamesBetween(before, after, renames);
  const names = new Map(applied.map(({ from, id }) => [from, id]));
  const rowsOf = names.size === 0 ? plainRows(before, after) : rowsInNames([before, after], names);
  return writtenPairs(before, after, formerIdIn(applied))
    .map((pair) => toldObject(pair, [before, after], (language) => rowsOf(pair, language)))
    .filter(isTold);
}

function isTold({ became, formerId, rows }: ToldObject): boolean {
  return became !== 'changed' || formerId !== undefined || rows.en.length + rows.de.length > 0;
}

type RowsOf = (pair: WrittenPair, language: ToolLanguage) => readonly ChangedRow[];

function plainRows(before: Agreement, after: Agreement): RowsOf {
  return (pair, language) => ownRows(pair, [before, after], language);
}

/**
 * A release knows its names only as texts, so those that were given up are exchanged wherever they stand. That is too much
 * where something else has the same name; therefore only what reads otherwise under the names it had, too, is told.
 */
function rowsInNames(
  [before, after]: readonly [Agreement, Agreement],
  names: ReadonlyMap<string, string>,
): RowsOf {
  const older = inPresentNames(before, names);
  const present = (path: string): string =>
    path
      .split('.')
      .map((step) => names.get(step) ?? step)
      .join('.');
  return (pair, language) => {
    const raw = ownRows(pair, [before, after], language);
    if (pair.before === undefined || pair.after === undefined) return raw;
    const other = new Set(raw.flatMap(({ path }) => [path, present(path)]));
    const was = { ...pair.before, part: inPresentNames(pair.before.part, names) };
    return ownRows({ ...pair, before: was }, [older, after], language).filter(({ path }) => other.has(path));
  };
}
