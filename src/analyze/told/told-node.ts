import type { Node } from '../diagram/diagrams.ts';
import { type Mapping, mapping, type Operation as Pointwise, operation } from '../diagram/operations.ts';
import { type Operation, type Told, type ToldValue, workedOut } from './told.ts';
import type { ToldSpace } from './told-space.ts';

/** Expressions as diagrams; results are numbers that stand for values, yes and no for themselves. */
export interface ToldNodes {
  readonly nodeOf: (told: Told) => Node;
  /** Yes where two results are not the same; a blank answer is no. */
  readonly differ: (left: Node, right: Node) => Node;
  readonly valueOf: (result: number) => ToldValue;
}

export function openToldNodes(space: ToldSpace): ToldNodes {
  const values: ToldValue[] = [false, true];
  const numbers = new Map<ToldValue, number>([
    [false, 0],
    [true, 1],
  ]);
  const numberOf = (value: ToldValue): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  };
  const valueAt = (result: number): ToldValue => values[result] ?? null;
  const pointwise = new Map<Operation, Pointwise>();
  const operationOf = (kind: Operation): Pointwise => {
    const made =
      pointwise.get(kind) ??
      operation((left, right) => numberOf(workedOut(kind, [valueAt(left), valueAt(right)])));
    pointwise.set(kind, made);
    return made;
  };
  const opposite: Mapping = mapping((result) => numberOf(workedOut('not', [valueAt(result)])));
  const holds: Mapping = mapping((result) => (result === 1 ? 1 : 0));
  const apart = operation((left, right) => (plainValue(valueAt(left)) === plainValue(valueAt(right)) ? 0 : 1));
  const { diagrams } = space;
  const kept = new Map<Told, Node>();

  function nodeOf(told: Told): Node {
    const known = kept.get(told);
    if (known !== undefined) return known;
    const node = made(told);
    kept.set(told, node);
    return node;
  }

  function made(told: Told): Node {
    switch (told.is) {
      case 'constant':
        return diagrams.constant(numberOf(told.value));
      case 'asked':
        return space.nodeOf(told.question);
      case 'measured': {
        const { index, values: classes } = space.variableOf(told.measure);
        return diagrams.branch(
          index,
          classes.map((value) => diagrams.constant(numberOf(value))),
        );
      }
      case 'chosen': {
        const when = diagrams.map(holds, nodeOf(told.when));
        return diagrams.choose(when, nodeOf(told.gives), nodeOf(told.otherwise));
      }
      case 'applied':
        return appliedNode(told.operation, told.of);
    }
  }

  function appliedNode(kind: Operation, of: readonly Told[]): Node {
    const parts = of.map(nodeOf);
    const [first] = parts;
    if (first === undefined) return diagrams.constant(numberOf(workedOut(kind, [])));
    if (kind === 'not') return diagrams.map(opposite, first);
    return parts.reduce((left, right) => diagrams.combine(operationOf(kind), left, right));
  }

  return { nodeOf, differ: (left, right) => diagrams.combine(apart, left, right), valueOf: valueAt };
}

/** A system shows a blank answer as no, and a blank text as an empty one. */
function plainValue(value: ToldValue): ToldValue {
  return value === '' || value === false ? null : value;
}
