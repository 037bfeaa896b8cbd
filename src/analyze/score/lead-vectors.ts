import { cheapest, type Path, variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping, operation } from '../diagram/operations.ts';
import type { Space } from '../space/space.ts';
import type { LeadVerdict } from './verdict-plan.ts';

/** Leads that cannot be told apart once their events are known: what they add to each column, and the cheapest of them. */
export interface LeadVector {
  readonly cost: number;
  /** By column; 0 where the kind no longer depends on it. */
  readonly values: readonly number[];
  readonly classes: Path['classes'];
}

/** By what is left to ask of a kind; the cheapest first. */
export type LeadVectors = ReadonlyMap<Node, readonly LeadVector[]>;

export interface LeadColumn {
  readonly node: Node;
  /** The verdict variables that look at it. */
  readonly readers: readonly number[];
  /** Told apart for every kind. */
  readonly isAlways: boolean;
}

interface Tuple {
  readonly left: Node;
  readonly values: readonly number[];
}

/** All vectors of the leads whose kind is not 0. Where a kind does not depend on a column any more, it is not told apart. */
export function leadVectors(
  space: Space,
  kinds: Node,
  verdicts: readonly LeadVerdict[],
  columns: readonly LeadColumn[],
): LeadVectors {
  const { diagrams } = space;
  const asks = openAsks(space);
  let root = diagrams.above(firstOfEvents(space), kinds);
  for (const { index, classes } of verdicts)
    root = diagrams.combine(known(space, index, asks), root, classes);
  const tuples: Tuple[] = [];
  root = diagrams.map(
    mapping((left) => tuples.push({ left, values: columns.map(() => 0) }) - 1),
    root,
  );
  for (const [column, { node, readers, isAlways }] of columns.entries()) {
    const isRead = (tuple: number): boolean => {
      const left = tuples[tuple]?.left ?? 0;
      return left !== 0 && (isAlways || readers.some((reader) => asks(left, reader)));
    };
    root = diagrams.combine(extended(space, tuples, column, isRead), root, node);
  }
  return grouped(tuples, cheapest(diagrams, root, space.costs));
}

type Asks = (node: Node, variable: number) => boolean;

function openAsks({ diagrams }: Space): Asks {
  const known = new Map<Node, ReadonlySet<number>>();
  return (node, variable) => {
    const asked = known.get(node) ?? new Set(variablesIn(diagrams, node));
    known.set(node, asked);
    return asked.has(variable);
  };
}

/** The first variable that the lead itself does not decide. */
function firstOfEvents({ variables }: Space): number {
  const first = variables.findIndex(({ kind }) => kind === 'signal' || kind === 'points' || kind === 'label');
  return first < 0 ? variables.length : first;
}

/** What is left to ask once the class of a verdict is known. */
function known({ diagrams }: Space, index: number, asks: Asks): ReturnType<typeof operation> {
  return operation((left, at) => diagrams.restrict(left, index, at), {
    early(left) {
      const value = diagrams.valueOf(left);
      return value !== undefined && !asks(value, index) ? left : undefined;
    },
  });
}

/** A tuple with one more value; tuples that are equal have one number. */
function extended(
  { diagrams }: Space,
  tuples: Tuple[],
  column: number,
  isRead: (tuple: number) => boolean,
): ReturnType<typeof operation> {
  const made = new Map<string, number>();
  function tupleOf(tuple: number, value: number): number {
    const key = `${tuple} ${value}`;
    const { left, values } = tuples[tuple] ?? { left: 0, values: [] };
    const number = made.get(key) ?? tuples.push({ left, values: values.with(column, value) }) - 1;
    made.set(key, number);
    return number;
  }
  return operation(tupleOf, {
    early(left) {
      const value = diagrams.valueOf(left);
      return value !== undefined && !isRead(value) ? left : undefined;
    },
  });
}

function grouped(tuples: readonly Tuple[], paths: ReadonlyMap<number, Path>): LeadVectors {
  const groups = new Map<Node, LeadVector[]>();
  for (const [number, { cost, classes }] of paths) {
    const { left, values } = tuples[number] ?? { left: 0, values: [] };
    if (left === 0) continue;
    const vectors = groups.get(left) ?? [];
    groups.set(left, vectors);
    vectors.push({ cost, values, classes });
  }
  for (const vectors of groups.values()) vectors.sort((one, other) => one.cost - other.cost);
  return groups;
}
