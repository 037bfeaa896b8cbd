/** Longer runs are sorted by the engine's own sort, which allocates. */
const mostByHand = 40;

/**
 * Rows of leads side by side, newest first: place → row. `places` are the places of rows in the order in which they came, `offsets`
 * the first place of each lead and one more for the end.
 */
export function rowsNewestFirst(
  places: readonly Uint32Array[],
  offsets: Uint32Array,
  at: Float64Array,
): Uint32Array {
  const rows = new Uint32Array(offsets.at(-1) ?? 0);
  let row = 0;
  for (const part of places) for (let own = 0; own < part.length; own++) rows[part[own] ?? 0] = row++;
  for (let lead = 0; lead + 1 < offsets.length; lead++) {
    const [first, end] = [offsets[lead] ?? 0, offsets[lead + 1] ?? 0];
    if (end - first > 1) putNewestFirst(rows, at, first, end);
  }
  return rows;
}

function putNewestFirst(rows: Uint32Array, at: Float64Array, first: number, end: number): void {
  let [rises, falls] = [false, false];
  let before = at[rows[first] ?? 0] ?? 0;
  for (let place = first + 1; place < end; place++) {
    const own = at[rows[place] ?? 0] ?? 0;
    rises ||= own > before;
    falls ||= own < before;
    before = own;
  }
  if (!rises) return;
  // Most exports have the events of a lead in the order in which they happened.
  if (!falls) rows.subarray(first, end).reverse();
  else if (end - first > mostByHand)
    rows.subarray(first, end).sort((left, right) => (at[right] ?? 0) - (at[left] ?? 0));
  else insertByHand(rows, at, first, end);
}

function insertByHand(rows: Uint32Array, at: Float64Array, first: number, end: number): void {
  for (let place = first + 1; place < end; place++) {
    const row = rows[place] ?? 0;
    const own = at[row] ?? 0;
    let free = place;
    for (; free > first && (at[rows[free - 1] ?? 0] ?? 0) < own; free--) rows[free] = rows[free - 1] ?? 0;
    rows[free] = row;
  }
}
