import type { Budget } from '../budget.ts';

/** The nodes themselves: one per function, found by what it consists of. */
export interface Store {
  /** Classes per variable. */
  readonly sizes: readonly number[];
  constant(value: number): number;
  branch(variable: number, children: readonly number[]): number;
  variableOf(node: number): number;
  valueOf(node: number): number | undefined;
  childOf(node: number, index: number): number;
  count(): number;
}

/** Columns that grow with the nodes. */
interface Columns {
  /** `sizes.length` for a constant. */
  variable: Int32Array<ArrayBuffer>;
  /** Of a node where its children begin in the pool, of a constant its place among the constants. */
  start: Int32Array<ArrayBuffer>;
  pool: Int32Array<ArrayBuffer>;
  /** Of what a node consists of; kept, for a larger table would otherwise read every child again. */
  hash: Int32Array<ArrayBuffer>;
  /** Nodes by the hash of what they consist of; -1 = free. */
  slots: Int32Array<ArrayBuffer>;
  nodes: number;
  pooled: number;
}

/** Whoever asks for a node has worked for it, even where it is there already. */
const stepsOfKnown = 1 / 4;

export function openStore(sizes: readonly number[], budget: Budget): Store {
  const columns = emptyColumns();
  const constants: number[] = [];
  const constantOf = new Map<number, number>();

  function constant(value: number): number {
    const known = constantOf.get(value);
    if (known !== undefined) return known;
    budget.spend(1);
    constants.push(value);
    const node = append(columns, sizes.length, constants.length - 1, 0);
    constantOf.set(value, node);
    return node;
  }

  function branch(variable: number, children: readonly number[]): number {
    if (areEqual(children)) return children[0] ?? 0;
    const hash = hashOf(variable, children);
    const slot = slotOf(columns, hash, variable, children);
    const known = columns.slots[slot] ?? -1;
    budget.spend(known < 0 ? 1 : stepsOfKnown);
    if (known >= 0) return known;
    const node = append(columns, variable, poolOf(columns, children), hash);
    columns.slots[slot] = node;
    if (columns.nodes * 2 > columns.slots.length) spread(columns, sizes.length);
    return node;
  }

  // The answers no and yes are the nodes 0 and 1.
  constant(0);
  constant(1);

  return {
    sizes,
    constant,
    branch,
    variableOf: (node) => columns.variable[node] ?? sizes.length,
    valueOf: (node) =>
      columns.variable[node] === sizes.length ? constants[columns.start[node] ?? 0] : undefined,
    childOf: (node, index) => columns.pool[(columns.start[node] ?? 0) + index] ?? 0,
    count: () => columns.nodes,
  };
}

function emptyColumns(): Columns {
  return {
    variable: new Int32Array(1 << 10),
    start: new Int32Array(1 << 10),
    pool: new Int32Array(1 << 12),
    hash: new Int32Array(1 << 10),
    slots: new Int32Array(1 << 12).fill(-1),
    nodes: 0,
    pooled: 0,
  };
}

function append(columns: Columns, variable: number, start: number, hash: number): number {
  const node = columns.nodes;
  if (node === columns.variable.length) {
    columns.variable = larger(columns.variable);
    columns.start = larger(columns.start);
    columns.hash = larger(columns.hash);
  }
  columns.variable[node] = variable;
  columns.start[node] = start;
  columns.hash[node] = hash;
  columns.nodes += 1;
  return node;
}

function poolOf(columns: Columns, children: readonly number[]): number {
  while (columns.pooled + children.length > columns.pool.length) columns.pool = larger(columns.pool);
  const start = columns.pooled;
  columns.pool.set(children, start);
  columns.pooled += children.length;
  return start;
}

/** The slot of these children, taken or free. */
function slotOf(columns: Columns, hash: number, variable: number, children: readonly number[]): number {
  const { slots } = columns;
  let slot = hash & (slots.length - 1);
  for (;;) {
    const node = slots[slot] ?? -1;
    if (node < 0) return slot;
    if (columns.hash[node] === hash && consistsOf(columns, node, variable, children)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function consistsOf(
  { variable: variables, start, pool }: Columns,
  node: number,
  variable: number,
  children: readonly number[],
): boolean {
  if (variables[node] !== variable) return false;
  const first = start[node] ?? 0;
  for (let index = 0; index < children.length; index += 1) {
    if (pool[first + index] !== children[index]) return false;
  }
  return true;
}

/** Twice the slots, every node in its new one. */
function spread(columns: Columns, ofConstant: number): void {
  const slots = new Int32Array(columns.slots.length * 2).fill(-1);
  for (let node = 0; node < columns.nodes; node += 1) {
    if (columns.variable[node] === ofConstant) continue;
    let slot = (columns.hash[node] ?? 0) & (slots.length - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = node;
  }
  columns.slots = slots;
}

function areEqual(children: readonly number[]): boolean {
  const [first] = children;
  for (const child of children) if (child !== first) return false;
  return true;
}

function hashOf(variable: number, children: readonly number[]): number {
  let hash = variable;
  for (let index = 0; index < children.length; index += 1) {
    hash = Math.imul(hash ^ (children[index] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
