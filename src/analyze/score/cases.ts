import type { Node } from '../diagram/diagrams.ts';
import { type Known, known } from '../diagram/operations.ts';
import type { Space } from '../space/space.ts';
import { consentStates } from '../space/variable.ts';

/** One way to fix what the lead itself and its events share, so that the rest of each is independent of the other. */
export interface Case {
  /** Variable → class. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly known: Known;
  /** What a witness pays for it beyond the cheapest. */
  readonly cost: number;
  readonly objection: boolean;
  /** Purposes for which consent is given; of others, what was not asked is not given either. */
  readonly given: ReadonlySet<string>;
}

/** What has to be fixed. */
export interface SharedVariables {
  /** Purposes without which events of asked signals are not selected. */
  readonly purposes: ReadonlySet<string>;
  /** Signal tests that scoring rules read. */
  readonly tests: readonly number[];
  /** Variables of which one class is looked at, and that. */
  readonly given: readonly (readonly [number, number])[];
  /** Variables that anything asked depends on. */
  readonly asked: ReadonlySet<number>;
}

/** More cases than this are not tried. */
export const mostCases = 4_096;

/** Every case without an objection; undefined when there are too many. */
export function casesOf(
  space: Space,
  { purposes, tests, given, asked }: SharedVariables,
): readonly Case[] | undefined {
  const objection = space.variables.findIndex(({ kind }) => kind === 'objection');
  const choices: (readonly (readonly [number, number])[])[] = [[[objection, 0]]];
  for (const [index, variable] of space.variables.entries()) {
    if (variable.kind !== 'consent' || !purposes.has(variable.purpose)) continue;
    const states = asked.has(index) ? consentStates : (['none', 'given'] as const);
    choices.push(states.map((state) => [index, consentStates.indexOf(state)]));
  }
  for (const index of tests)
    choices.push([
      [index, 0],
      [index, 1],
    ]);
  for (const each of given) choices.push([each]);
  const count = choices.reduce((product, { length }) => product * length, 1);
  if (count > mostCases) return undefined;
  return combinations(choices).map((fixed) => caseOf(space, fixed, false));
}

/** Under an objection: no event is selected, and there is no score (semantics §3, Select). */
export function objectionCase(space: Space): Case {
  const fixed = space.variables.flatMap(({ kind }, index): readonly (readonly [number, number])[] => {
    if (kind === 'objection') return [[index, 1]];
    return kind === 'signal' || kind === 'points' || kind === 'label' ? [[index, 0]] : [];
  });
  return caseOf(space, fixed, true);
}

/** A diagram in which what is fixed is known. */
export function fixedIn(space: Space, { known }: Case, node: Node): Node {
  return space.diagrams.restrictAll(node, known);
}

function caseOf(space: Space, fixed: readonly (readonly [number, number])[], objection: boolean): Case {
  const given = fixed.flatMap(([index, at]) => {
    const variable = space.variables[index];
    return variable?.kind === 'consent' && consentStates[at] === 'given' ? [variable.purpose] : [];
  });
  const extra = fixed.map(([index, at]) => {
    const costs = space.costs[index] ?? [];
    return space.variables[index]?.kind === 'signal' ? 0 : (costs[at] ?? 0) - Math.min(...costs);
  });
  return {
    fixed: new Map(fixed),
    known: known(new Map(fixed)),
    cost: extra.reduce((sum, cost) => sum + cost, 0),
    objection,
    given: new Set(given),
  };
}

function combinations<Choice>(choices: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  return choices.reduce<readonly (readonly Choice[])[]>(
    (made, ways) => made.flatMap((head) => ways.map((way) => [...head, way])),
    [[]],
  );
}
