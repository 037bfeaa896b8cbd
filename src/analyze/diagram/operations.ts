/** What two results become, point by point. Each has a number of its own, under which answers are kept. */
export interface Operation {
  readonly id: number;
  readonly of: (left: number, right: number) => number;
  readonly commutative: boolean;
  /** The answer for two nodes where it can be seen without looking into them. */
  readonly early?: (left: number, right: number) => number | undefined;
}

/** What one result becomes. */
export interface Mapping {
  readonly id: number;
  readonly of: (value: number) => number;
}

let made = 0;

/** A number for one kind of kept answers. */
export function nextId(): number {
  made += 1;
  return made;
}

/** An operation on results; make it once and use it often, for its answers are kept. */
export function operation(
  of: Operation['of'],
  options: Partial<Pick<Operation, 'commutative' | 'early'>> = {},
): Operation {
  return { id: nextId(), of, commutative: false, ...options };
}

/** A change of results; make it once and use it often. */
export function mapping(of: Mapping['of']): Mapping {
  return { id: nextId(), of };
}

/** Points added up; the node of 0 adds nothing. */
export const plus: Operation = operation((left, right) => left + right, {
  commutative: true,
  early: (left, right) => (left === 0 ? right : right === 0 ? left : undefined),
});

export const minus: Operation = operation((left, right) => left - right, {
  early: (left, right) => (right === 0 ? left : left === right ? 0 : undefined),
});

/** Variables that are known, each with its class. */
export interface Known {
  readonly id: number;
  readonly classes: ReadonlyMap<number, number>;
  /** The last of them. */
  readonly last: number;
}

/** Variables that are known; make it once and use it often. */
export function known(classes: ReadonlyMap<number, number>): Known {
  return { id: nextId(), classes, last: Math.max(-1, ...classes.keys()) };
}
