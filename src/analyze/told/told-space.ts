import type { Atom } from '../../criteria/atoms.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Diagrams, type Node, openDiagrams } from '../diagram/diagrams.ts';
import { attributeOrder } from '../space/attribute-order.ts';
import { attributeVariables } from '../space/attribute-variables.ts';
import { openNodeOf } from '../space/criterion-node.ts';
import { type Assignment, type LeadState, leadState } from '../space/lead-state.ts';
import { possibleTexts } from '../space/possible-texts.ts';
import { stateVariables } from '../space/state-variables.ts';
import { answered, variableKey } from '../space/translation.ts';
import { agesInOrder } from './ages-in-order.ts';
import { choicesOf } from './choices-of.ts';
import { answerFor, choiceVariable, measureVariable, type OwnVariable } from './own-variable.ts';
import { consentOfFact } from './stored-age.ts';
import { bySubject, type Parts } from './parts-of.ts';
import { type Choice, type Measure, type Question, subjectOf } from './question.ts';
import { questionAtom } from './question-atom.ts';
import type { ToldValue } from './told.ts';

/** The leads that some expressions can tell apart. */
export interface ToldSpace {
  readonly diagrams: Diagrams;
  readonly costs: readonly (readonly number[])[];
  readonly nodeOf: (question: Question) => Node;
  /** The variable of a measure that is added up, and its values. */
  readonly variableOf: (measure: Measure) => {
    readonly index: number;
    readonly values: readonly ToldValue[];
  };
  /** Classes that a lead may have together. */
  readonly possible: Node;
  readonly stateOf: (assignment: Assignment, today: number) => LeadState;
  /** Own variables with their values. */
  readonly ownOf: (assignment: Assignment) => ReadonlyMap<Measure | Choice, ToldValue>;
}

/** Opens the space of these questions alone; may end with the budget. */
export function openToldSpace(agreement: Agreement, parts: Parts, budget: Budget): ToldSpace {
  const { fields } = agreement;
  const atoms = parts.questions.flatMap((question) => questionAtom(question, fields) ?? []);
  const { attributes, groups, texts } = attributeVariables(attributeOrder(atoms), fields, atoms, budget);
  const known = [...attributes, ...stateVariables([...atoms, { op: 'objection' }], [agreement])];
  const own = ownVariables(agreement, parts);
  const sizes = [...known.map(({ classes }) => classes.length), ...own.map(({ values }) => values.length)];
  const diagrams = openDiagrams(sizes, budget);
  const indices = new Map(known.map((variable, index) => [variableKey(variable), index]));
  const translation = { diagrams, variables: known, indices, fields, groups, texts, scorings: [] };
  const nodeOfAtom = openNodeOf(translation, () => true);
  const places = new Map(
    own.map((variable, index) => [variable.subject, { index: known.length + index, variable }]),
  );
  const placeOf = (subject: string): { readonly index: number; readonly variable: OwnVariable } => {
    const place = places.get(subject);
    if (place === undefined) throw new Error(`the space was not opened for ${subject}`);
    return place;
  };
  const nodeOf = (question: Question): Node => {
    const atom: Atom | undefined = questionAtom(question, fields);
    if (atom !== undefined) return nodeOfAtom(atom);
    const { index, variable } = placeOf(subjectOf(question));
    const answers = variable.values.map((value) => answerFor(question, value));
    return answered({ ...translation, diagrams }, index, answers);
  };
  const objection = nodeOfAtom({ op: 'objection' });
  const scored = own.map((variable) => {
    const { index } = placeOf(variable.subject);
    const isHeld = answered(
      translation,
      index,
      variable.values.map((value) => value !== null),
    );
    return scoreRule(diagrams, variable, isHeld, objection);
  });
  const consented = own.flatMap(({ of, subject, values }) => {
    const purpose = of.of === 'fact' ? consentOfFact(agreement, of.fact) : undefined;
    if (purpose === undefined) return [];
    const isHeld = answered(translation, placeOf(subject).index, values.map((value) => value !== null));
    const isGiven = nodeOfAtom({ op: 'consent', purpose, state: 'given' });
    return [diagrams.either(diagrams.not(isHeld), isGiven)];
  });
  return {
    diagrams,
    costs: [...known.map(({ classes }) => classes.map(({ cost }) => cost)), ...own.map(({ costs }) => costs)],
    nodeOf,
    variableOf: (measure) => {
      const { index, variable } = placeOf(JSON.stringify(measure));
      return { index, values: variable.values };
    },
    possible: [possibleTexts(translation), ...scored, ...consented, ...agesInOrder(diagrams, own, known.length)].reduce(
      diagrams.both,
    ),
    stateOf: (assignment, today) => leadState(translation, assignment, today),
    ownOf: (assignment) =>
      new Map(own.map(({ of, values }, at) => [of, values[assignment.get(known.length + at) ?? 0] ?? null])),
  };
}

function ownVariables(agreement: Agreement, { measured, numbers, questions }: Parts): readonly OwnVariable[] {
  const added = new Set(measured.map((measure) => JSON.stringify(measure)));
  const subjects = new Map<string, OwnVariable>();
  for (const [subject, asked] of bySubject(questions)) {
    const [first] = asked;
    if (first === undefined || questionAtom(first, agreement.fields) !== undefined) continue;
    if (first.ask === 'held' || first.ask === 'least') {
      const { measure } = first;
      subjects.set(subject, measureVariable(measure, asked, added.has(subject) ? numbers : undefined));
    }
    if (first.ask === 'one')
      subjects.set(subject, choiceVariable(first.choice, choicesOf(agreement, first.choice)));
  }
  for (const measure of measured) {
    const subject = JSON.stringify(measure);
    if (!subjects.has(subject)) subjects.set(subject, measureVariable(measure, [], numbers));
  }
  return [...subjects.values()];
}

/** Under an objection nothing is scored and no event is selected; without one every lead has its points (semantics §3). */
function scoreRule(diagrams: Diagrams, { of }: OwnVariable, isHeld: Node, objection: Node): Node {
  const { both, either, not } = diagrams;
  switch (of.of) {
    case 'points':
    case 'grade':
    case 'band':
      return either(both(isHeld, not(objection)), both(not(isHeld), objection));
    case 'fact':
      return either(not(isHeld), not(objection));
    case 'known':
    case 'rules':
    case 'stage':
      return isHeld;
    default:
      return 1;
  }
}
