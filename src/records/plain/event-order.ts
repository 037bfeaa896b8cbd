/** Which rows are the events of which lead: those of lead n stand in `rows` from `offsets[n]` to `offsets[n + 1]`, newest first. */
export interface EventOrder {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** The most events of one lead. */
  readonly most: number;
  /** Whether some lead has two events of one instant. */
  readonly hasTies: boolean;
}

/** `leads` and `at` by row; a row with lead −1 belongs to none. */
export function eventOrder(leads: Int32Array, at: Float64Array, count: number): EventOrder {
  const offsets = new Uint32Array(count + 1);
  for (let row = 0; row < leads.length; row++) {
    const lead = leads[row] ?? -1;
    if (lead >= 0) offsets[lead + 1] = (offsets[lead + 1] ?? 0) + 1;
  }
  let most = 0;
  for (let lead = 0; lead < count; lead++) {
    most = Math.max(most, offsets[lead + 1] ?? 0);
    offsets[lead + 1] = (offsets[lead] ?? 0) + (offsets[lead + 1] ?? 0);
  }
  const rows = new Uint32Array(offsets[count] ?? 0);
  const next = offsets.slice(0, count);
  for (let row = 0; row < leads.length; row++) {
    const lead = leads[row] ?? -1;
    if (lead < 0) continue;
    const place = next[lead] ?? 0;
    rows[place] = row;
    next[lead] = place + 1;
  }
  return { offsets, rows, most, hasTies: sortNewestFirst(rows, offsets, at) };
}

/** Few enough to be sorted by moving each to its place. */
const fewEvents = 32;

function sortNewestFirst(rows: Uint32Array, offsets: Uint32Array, at: Float64Array): boolean {
  let hasTies = false;
  for (let lead = 0; lead + 1 < offsets.length; lead++) {
    const [from, to] = [offsets[lead] ?? 0, offsets[lead + 1] ?? 0];
    if (to - from > fewEvents)
      rows.subarray(from, to).sort((left, right) => (at[right] ?? 0) - (at[left] ?? 0));
    else insertNewestFirst(rows, from, to, at);
    for (let place = from + 1; place < to; place++) {
      if (at[rows[place] ?? 0] === at[rows[place - 1] ?? 0]) hasTies = true;
    }
  }
  return hasTies;
}

function insertNewestFirst(rows: Uint32Array, from: number, to: number, at: Float64Array): void {
  for (let place = from + 1; place < to; place++) {
    const row = rows[place] ?? 0;
    const instant = at[row] ?? 0;
    let free = place;
    while (free > from && (at[rows[free - 1] ?? 0] ?? 0) < instant) {
      rows[free] = rows[free - 1] ?? 0;
      free--;
    }
    rows[free] = row;
  }
}
