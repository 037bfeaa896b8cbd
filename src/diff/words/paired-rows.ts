import type { ToldRow } from './told-row.ts';

/** One row in both versions; at least one has it. */
export type RowPair =
  | { readonly before: ToldRow; readonly after: ToldRow }
  | { readonly before: ToldRow; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: ToldRow };

/** The rows of both sides by their paths, in the order of the new ones; an old one follows the row it followed. */
export function pairedRows(before: readonly ToldRow[], after: readonly ToldRow[]): readonly RowPair[] {
  const old = new Map(before.map((row) => [row.path, row]));
  const fresh = new Set(after.map(({ path }) => path));
  const gone = goneAfter(before, fresh);
  return [
    ...(gone.get(undefined) ?? []),
    ...after.flatMap((row): readonly RowPair[] => {
      const was = old.get(row.path);
      return [
        was === undefined ? { after: row } : { before: was, after: row },
        ...(gone.get(row.path) ?? []),
      ];
    }),
  ];
}

/** Rows that are no longer there, by the last row before them that still is. */
function goneAfter(
  before: readonly ToldRow[],
  fresh: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly RowPair[]> {
  const gone = new Map<string | undefined, RowPair[]>();
  let last: string | undefined;
  for (const row of before) {
    if (fresh.has(row.path)) last = row.path;
    else gone.set(last, [...(gone.get(last) ?? []), { before: row }]);
  }
  return gone;
}
