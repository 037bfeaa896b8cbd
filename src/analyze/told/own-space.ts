import type { Atom } from '../../criteria/atoms.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { Assignment } from '../space/lead-state.ts';
import { agesInOrder } from './ages-in-order.ts';
import { answerFor, type OwnVariable } from './own-variable.ts';
import { type Choice, type Measure, type Question, subjectOf } from './question.ts';
import { factOf, spansIn } from './spans.ts';
import { consentOfFact } from './stored-age.ts';
import type { ToldValue } from './told.ts';

/** One class of an own variable: the values from one up to the next. */
export interface OwnClass {
  readonly of: Measure | Choice;
  readonly value: ToldValue;
  readonly next: number | undefined;
}

/** The variables for which the language has no word, behind all others. */
export interface OwnSpace {
  readonly nodeOf: (question: Question) => Node;
  /** The variable of a measure that is added up, and its values. */
  readonly variableOf: (measure: Measure) => {
    readonly index: number;
    readonly values: readonly ToldValue[];
  };
  /** Classes that a lead may have together. */
  readonly possible: Node;
  /** Variables with their values. */
  readonly ownOf: (assignment: Assignment) => ReadonlyMap<Measure | Choice, ToldValue>;
  /** Variables that the assignment names, each with its class. */
  readonly classesOf: (assignment: Assignment) => readonly OwnClass[];
  /** Yes for the class of a variable. */
  readonly inClass: (own: OwnClass) => Node;
}

/** `first`: the place of the first of the variables in the order of the diagrams. */
export function openOwnSpace(
  agreement: Agreement,
  diagrams: Diagrams,
  variables: readonly OwnVariable[],
  first: number,
  nodeOfAtom: (atom: Atom) => Node,
): OwnSpace {
  const places = new Map(variables.map(({ subject }, index) => [subject, index]));
  const placeOf = (subject: string): { readonly index: number; readonly variable: OwnVariable } => {
    const place = places.get(subject);
    const variable = place === undefined ? undefined : variables[place];
    if (place === undefined || variable === undefined)
      throw new Error(`the space was not opened for ${subject}`);
    return { index: first + place, variable };
  };
  const where = (subject: string, holds: (value: ToldValue) => boolean): Node => {
    const { index, variable } = placeOf(subject);
    return diagrams.branch(
      index,
      variable.values.map((value) => (holds(value) ? 1 : 0)),
    );
  };
  const rules = variables.map((variable) => {
    const isHeld = where(variable.subject, (value) => value !== null);
    return stateRule(agreement, diagrams, variable, isHeld, nodeOfAtom);
  });
  return {
    nodeOf: (question) => where(subjectOf(question), (value) => answerFor(question, value)),
    variableOf: (measure) => {
      const { index, variable } = placeOf(JSON.stringify(measure.of === 'spans' ? factOf(measure) : measure));
      const { values } = variable;
      return { index, values: measure.of === 'spans' ? values.map(spansIn(measure)) : values };
    },
    possible: [...rules, ...agesInOrder(diagrams, variables, first)].reduce(diagrams.both, 1),
    ownOf: (assignment) =>
      new Map(variables.map(({ of, values }, at) => [of, values[assignment.get(first + at) ?? 0] ?? null])),
    classesOf: (assignment) =>
      variables.flatMap((variable, at) => classAt(variable, assignment.get(first + at))),
    inClass: ({ of, value }) => where(JSON.stringify(of), (each) => each === value),
  };
}

function classAt({ of, values }: OwnVariable, index: number | undefined): readonly OwnClass[] {
  if (index === undefined) return [];
  const next = values[index + 1];
  return [{ of, value: values[index] ?? null, next: typeof next === 'number' ? next : undefined }];
}

/** Under an objection nothing is scored and no event is selected; without one every lead has its points (semantics §3). */
function stateRule(
  agreement: Agreement,
  { both, either, not }: Diagrams,
  { of }: OwnVariable,
  isHeld: Node,
  nodeOfAtom: (atom: Atom) => Node,
): Node {
  const objection = nodeOfAtom({ op: 'objection' });
  switch (of.of) {
    case 'points':
    case 'grade':
    case 'band':
      return either(both(isHeld, not(objection)), both(not(isHeld), objection));
    case 'fact': {
      const purpose = consentOfFact(agreement, of.fact);
      const isGiven = purpose === undefined ? 1 : nodeOfAtom({ op: 'consent', purpose, state: 'given' });
      return either(not(isHeld), both(not(objection), isGiven));
    }
    case 'known':
    case 'rules':
    case 'stage':
      return isHeld;
    default:
      return 1;
  }
}
