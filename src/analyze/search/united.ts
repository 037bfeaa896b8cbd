import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { mapping, operation } from '../diagram/operations.ts';

/** Several questions of yes and no as one diagram. */
export interface United {
  /** Its results are sets of questions; 0 is the empty one. */
  readonly node: Node;
  /** Which questions are yes, by their place. */
  readonly membersOf: (result: number) => readonly number[];
}

/** Some of the questions, by their places among all. */
export function openUnited(
  diagrams: Diagrams,
  questions: readonly Node[],
): (some: ReadonlySet<number>) => United {
  const known = new Map<string, United>();
  return (some) => {
    const key = [...some].join(' ');
    const made =
      known.get(key) ??
      united(
        diagrams,
        questions.map((node, place) => (some.has(place) ? node : 0)),
      );
    known.set(key, made);
    return made;
  };
}

function united(diagrams: Diagrams, questions: readonly Node[]): United {
  const sets: (readonly number[])[] = [[]];
  const places = new Map<string, number>([['', 0]]);

  function placeOf(members: readonly number[]): number {
    const key = members.join(' ');
    const place = places.get(key) ?? sets.push(members) - 1;
    places.set(key, place);
    return place;
  }

  function joined(left: number, right: number): number {
    const members = new Set([...(sets[left] ?? []), ...(sets[right] ?? [])]);
    return placeOf([...members].sort((one, other) => one - other));
  }

  const union = operation(joined, {
    commutative: true,
    early: (left, right) => (left === 0 || left === right ? right : right === 0 ? left : undefined),
  });
  const single = questions.map((node, index) => {
    const place = placeOf([index]);
    return diagrams.map(
      mapping((isSo) => (isSo === 1 ? place : 0)),
      node,
    );
  });
  return {
    node: single.reduce((left, right) => diagrams.combine(union, left, right), 0),
    membersOf: (result) => sets[result] ?? [],
  };
}
