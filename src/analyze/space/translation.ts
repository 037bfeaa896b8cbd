import type { Field } from '../../model/field.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { MemberGroup } from './member-variables.ts';
import { signalKey } from './state-variables.ts';
import type { TextClasses } from './text/text-classes.ts';
import type { Variable } from './variable.ts';

/** What the questions of a space are translated with. */
export interface Translation {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  /** Place of each variable by its key. */
  readonly indices: ReadonlyMap<string, number>;
  readonly fields: Readonly<Record<string, Field>>;
  /** By attribute, for sets. */
  readonly groups: ReadonlyMap<string, readonly MemberGroup[]>;
  /** By attribute, for texts. */
  readonly texts: ReadonlyMap<string, TextClasses>;
  /** By side. */
  readonly scorings: readonly (Scoring | undefined)[];
}

export const no: Node = 0;
export const yes: Node = 1;

/** What tells a variable from all others. */
export function variableKey(variable: Variable): string {
  switch (variable.kind) {
    case 'value':
    case 'presence':
      return `${variable.kind} ${variable.attribute}`;
    case 'member':
      return `member ${variable.attribute} ${variable.member}`;
    case 'part':
      return `${variable.attribute} ${JSON.stringify(variable.places)}`;
    case 'consent':
      return `consent ${variable.purpose}`;
    case 'reached':
      return `reached ${variable.stage}`;
    case 'signal':
      return `signal ${signalKey(variable)}`;
    case 'points':
    case 'label':
      return `${variable.of} ${variable.side}`;
    case 'objection':
      return 'objection';
  }
}

/** Yes on the second class of a variable with two. */
export function isSo({ diagrams, indices }: Translation, key: string): Node {
  return diagrams.branch(placeOf(indices, key), [no, yes]);
}

/** One answer per class. */
export function answered({ diagrams }: Translation, index: number, answers: readonly boolean[]): Node {
  return diagrams.branch(
    index,
    answers.map((answer) => (answer ? yes : no)),
  );
}

export function placeOf(indices: Translation['indices'], key: string): number {
  const index = indices.get(key);
  if (index === undefined) throw new Error(`the space has no variable ${key}`);
  return index;
}
