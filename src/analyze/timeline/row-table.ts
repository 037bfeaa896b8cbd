import type { Budget } from '../budget.ts';

/** Different rows of numbers, each with the fewest events it takes and where it came from. */
export interface RowTable {
  readonly width: number;
  count(): number;
  /** Puts a row into `row`. */
  read(index: number, row: Float64Array): void;
  eventsOf(index: number): number;
  nodeOf(index: number): number;
  /** The place of the row if it is new or needs fewer events now, else -1. Its node has to be set then. */
  add(row: Float64Array, events: number): number;
  setNode(index: number, node: number): void;
  /** The place of a row, -1 = it is not there. */
  find(row: Float64Array): number;
}

export function openRowTable(width: number, budget: Budget): RowTable {
  let values = new Float64Array(16 * width);
  let events = new Int32Array(16);
  let nodes = new Int32Array(16);
  let slots = new Int32Array(64).fill(-1);
  let count = 0;

  /** The slot of this row, taken or free. */
  function slotOf(row: Float64Array): number {
    let slot = hashOf(row, 0, width) & (slots.length - 1);
    for (;;) {
      const known = slots[slot] ?? -1;
      if (known < 0 || isAt(values, known * width, row, width)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  function append(row: Float64Array, needed: number): number {
    if (count === events.length) {
      values = largerFloats(values);
      events = largerInts(events);
      nodes = largerInts(nodes);
    }
    values.set(row, count * width);
    events[count] = needed;
    count += 1;
    return count - 1;
  }

  function spread(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let index = 0; index < count; index += 1) {
      let slot = hashOf(values, index * width, width) & (slots.length - 1);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index;
    }
  }

  return {
    width,
    count: () => count,
    read(index, row) {
      const start = index * width;
      for (let place = 0; place < width; place += 1) row[place] = values[start + place] ?? 0;
    },
    eventsOf: (index) => events[index] ?? 0,
    nodeOf: (index) => nodes[index] ?? 0,
    add(row, needed) {
      budget.spend(1);
      const slot = slotOf(row);
      const known = slots[slot] ?? -1;
      if (known < 0) {
        slots[slot] = append(row, needed);
        if (count * 2 > slots.length) spread();
        return count - 1;
      }
      if (needed >= (events[known] ?? 0)) return -1;
      events[known] = needed;
      return known;
    },
    find: (row) => slots[slotOf(row)] ?? -1,
    setNode(index, node) {
      nodes[index] = node;
    },
  };
}

function isAt(values: Float64Array, start: number, row: Float64Array, width: number): boolean {
  for (let place = 0; place < width; place += 1) if (values[start + place] !== row[place]) return false;
  return true;
}

/** Whole numbers; of very large ones the lower 32 bits are enough to spread them. */
function hashOf(row: Float64Array, start: number, width: number): number {
  let hash = 0;
  for (let place = 0; place < width; place += 1) {
    hash = Math.imul(hash ^ ((row[start + place] ?? 0) | 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function largerFloats(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(array.length * 2);
  grown.set(array);
  return grown;
}

function largerInts(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
