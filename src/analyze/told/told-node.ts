import type { Node } from '../diagram/diagrams.ts';
import { mapping, operation } from '../diagram/operations.ts';
import type { Operation, Told, ToldValue } from './told.ts';
import type { ToldSpace } from './told-space.ts';
import { openToldValues, type ToldValues } from './told-values.ts';

/** Expressions as diagrams; results are numbers that stand for values, yes and no for themselves. */
export interface ToldNodes {
  readonly nodeOf: (told: Told) => Node;
  /** Yes where two results are not the same; a blank answer is no. */
  readonly differ: (left: Node, right: Node) => Node;
  readonly meantBy: (result: number) => ToldValue;
}

export function openToldNodes(space: ToldSpace): ToldNodes {
  const values = openToldValues();
  const { diagrams } = space;
  const kept = new Map<Told, Node>();
  const apart = operation((left, right) => (isPlainlySame(values, left, right) ? 0 : 1));
  const holds = mapping((result) => (result === 1 ? 1 : 0));

  function nodeOf(told: Told): Node {
    const known = kept.get(told) ?? made(told);
    kept.set(told, known);
    return known;
  }

  function made(told: Told): Node {
    switch (told.is) {
      case 'constant':
        return diagrams.constant(values.numberOf(told.value));
      case 'asked':
        return space.nodeOf(told.question);
      case 'measured': {
        const { index, values: classes } = space.variableOf(told.measure);
        const results = classes.map((value) => diagrams.constant(values.numberOf(value)));
        return diagrams.branch(index, results);
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
    if (first === undefined) return diagrams.constant(values.numberOf(values.ofNone(kind)));
    if (kind === 'not') return diagrams.map(values.opposite, first);
    return parts.reduce((left, right) => diagrams.combine(values.operationOf(kind), left, right));
  }

  return {
    nodeOf,
    differ: (left, right) => diagrams.combine(apart, left, right),
    meantBy: values.meantBy,
  };
}

/** A system shows a blank answer as no, and a blank text as an empty one. */
function isPlainlySame({ meantBy }: ToldValues, left: number, right: number): boolean {
  return plain(meantBy(left)) === plain(meantBy(right));
}

function plain(value: ToldValue): ToldValue {
  return value === '' || value === false ? null : value;
}
