import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Diagrams, type Node, openDiagrams } from '../diagram/diagrams.ts';
import { attributeOrder } from '../space/attribute-order.ts';
import { attributeVariables } from '../space/attribute-variables.ts';
import { openNodeOf } from '../space/criterion-node.ts';
import { type Assignment, type LeadState, leadState } from '../space/lead-state.ts';
import { possibleTexts } from '../space/possible-texts.ts';
import { stateVariables } from '../space/state-variables.ts';
import { variableKey } from '../space/translation.ts';
import { choicesOf } from './choices-of.ts';
import { type OwnSpace, openOwnSpace } from './own-space.ts';
import { choiceVariable, measureVariable, type OwnVariable } from './own-variable.ts';
import { bySubject, type Parts } from './parts-of.ts';
import type { Measure, Question } from './question.ts';
import { questionAtom } from './question-atom.ts';
import { reachedByStage } from './reached-by-stage.ts';
import { endsOfSpans, isSpans } from './spans.ts';
import { stepOfPoints } from './step-of-points.ts';

/** The leads that some expressions can tell apart. */
export interface ToldSpace extends OwnSpace {
  readonly diagrams: Diagrams;
  readonly costs: readonly (readonly number[])[];
  /** Not all numbers that are added up could be tried. */
  readonly isCut: boolean;
  readonly stateOf: (assignment: Assignment, today: number) => LeadState;
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
  const ownSpace = openOwnSpace(agreement, diagrams, own, known.length, nodeOfAtom);
  const standing = own.some(({ of }) => of.of === 'stage')
    ? reachedByStage(agreement, diagrams, atoms, ownSpace.nodeOf, nodeOfAtom)
    : 1;
  return {
    ...ownSpace,
    diagrams,
    // Spans go on without an end.
    isCut: own.some(({ isCut }) => isCut) || parts.measured.some(isSpans),
    costs: [...known.map(({ classes }) => classes.map(({ cost }) => cost)), ...own.map(({ costs }) => costs)],
    nodeOf: (question): Node => {
      const atom = questionAtom(question, fields);
      return atom === undefined ? ownSpace.nodeOf(question) : nodeOfAtom(atom);
    },
    possible: [possibleTexts(translation), ownSpace.possible, standing].reduce(diagrams.both),
    stateOf: (assignment, today) => leadState(translation, assignment, today),
  };
}

function ownVariables(
  agreement: Agreement,
  { factor, measured, numbers, questions }: Parts,
): readonly OwnVariable[] {
  const added = new Set(measured.map((measure) => JSON.stringify(measure)));
  const subjects = new Map<string, OwnVariable>();
  const ofMeasure = (measure: Measure, asked: readonly Question[]): OwnVariable => {
    const whole = added.has(JSON.stringify(measure)) ? { factor, numbers } : undefined;
    return measureVariable(measure, asked, whole, stepOfPoints(agreement, measure));
  };
  const ends = measured.filter(isSpans).flatMap(endsOfSpans);
  for (const [subject, asked] of bySubject([...questions, ...ends])) {
    const [first] = asked;
    if (first === undefined || questionAtom(first, agreement.fields) !== undefined) continue;
    if (first.ask === 'held' || first.ask === 'least') subjects.set(subject, ofMeasure(first.measure, asked));
    if (first.ask === 'one')
      subjects.set(subject, choiceVariable(first.choice, choicesOf(agreement, first.choice)));
  }
  for (const measure of measured) {
    if (isSpans(measure)) continue;
    const subject = JSON.stringify(measure);
    if (!subjects.has(subject)) subjects.set(subject, ofMeasure(measure, []));
  }
  return [...subjects.values()];
}
