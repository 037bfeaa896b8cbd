import { type Atom, atoms, isScoreTest } from '../../criteria/atoms.ts';
import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Diagrams, type Node, openDiagrams } from '../diagram/diagrams.ts';
import { askedCriteria } from './asked-criteria.ts';
import { atomKey } from './atom-key.ts';
import { attributeOrder } from './attribute-order.ts';
import { attributeVariables } from './attribute-variables.ts';
import { type NodeOf, openNodeOf } from './criterion-node.ts';
import { invariantsOf } from './invariants.ts';
import { type Assignment, type LeadState, leadState } from './lead-state.ts';
import { possibleTexts } from './possible-texts.ts';
import { type Incomparable, type SharedFields, sharedFields } from './shared-fields.ts';
import { signalVariables, stateVariables } from './state-variables.ts';
import { sumsRead } from './sums-read.ts';
import { variableKey } from './translation.ts';
import type { SpaceSide, Variable } from './variable.ts';
import { verdictVariables } from './verdict-variables.ts';

/**
 * Every lead at one instant, as far as the criteria of one or two agreements can tell leads apart: finitely many classes
 * (semantics §11). Attributes come first in the order, then consents, objection, reached stages, signal tests, verdicts.
 */
export interface Space {
  readonly fields: SharedFields;
  /** In the order of the diagrams. */
  readonly variables: readonly Variable[];
  /** What a witness pays per variable and class. */
  readonly costs: readonly (readonly number[])[];
  readonly diagrams: Diagrams;
  /** `side` matters for what asks about the score. Only for questions with which the space was opened. */
  readonly nodeOf: NodeOf;
  /** Yes for the classes that a lead can have together, as far as attributes tell: texts, invariants. */
  readonly possible: Node;
  /** Attributes whose classes are more than real texts can have; a refutation that hangs on them has to be replayed. */
  readonly abstracted: readonly string[];
  /** A lead of these classes; `today` is its local date as days since 1970-01-01. */
  readonly valuesOf: (assignment: Assignment, today: number) => LeadState;
}

export interface SpaceOptions {
  /** The older one first where there are two. */
  readonly agreements: readonly [Agreement] | readonly [Agreement, Agreement];
  /** Further questions, put to both. */
  readonly extra?: readonly Criterion[];
  readonly budget: Budget;
}

/** Opens the space of all questions that decide something about a lead; may end with the budget. */
export function openSpace({ agreements, extra = [], budget }: SpaceOptions): Space | Incomparable {
  const invariants = invariantsOf(agreements);
  const asked = agreements.map((agreement, side) => [
    ...askedCriteria(agreement),
    ...extra,
    ...(side === agreements.length - 1 ? invariants : []),
  ]);
  const fields = sharedFields(
    agreements,
    asked.map((criteria) => new Set(criteria.flatMap(attributesRead))),
  );
  if (isIncomparable(fields)) return fields;
  const sides = asked.map((criteria) => distinctAtoms(criteria));
  const atomsOfAll = [...new Map(sides.flatMap((side) => [...side])).values()];
  const scorings = agreements.map(defaultScoring);
  const { attributes, groups, texts } = attributeVariables(
    attributeOrder(asked.flat(), sumsRead(scorings.filter((scoring) => scoring !== undefined))),
    fields,
    atomsOfAll,
    budget,
  );
  const variables: readonly Variable[] = [
    ...attributes,
    ...stateVariables(atomsOfAll, agreements),
    ...signalVariables(atomsOfAll),
    ...verdictVariables([...(sides[0]?.values() ?? [])], scorings[0], 0),
    ...verdictVariables([...(sides[1]?.values() ?? [])], scorings[1], 1),
  ];
  const diagrams = openDiagrams(
    variables.map(({ classes }) => classes.length),
    budget,
  );
  const indices = new Map(variables.map((variable, index) => [variableKey(variable), index]));
  const translation = { diagrams, variables, indices, fields, groups, texts, scorings };
  const nodeOf = openNodeOf(translation, knownIn(sides, fields));
  return {
    fields,
    variables,
    costs: variables.map(({ classes }) => classes.map(({ cost }) => cost)),
    diagrams,
    nodeOf,
    possible: invariants
      .map((invariant) => nodeOf(invariant))
      .reduce(diagrams.both, possibleTexts(translation)),
    abstracted: [...texts].flatMap(([attribute, { isComplete }]) => (isComplete ? [] : [attribute])),
    valuesOf: (assignment, today) => leadState(translation, assignment, today),
  };
}

export function isIncomparable(opened: object): opened is Incomparable {
  return Object.hasOwn(opened, 'incomparable');
}

function distinctAtoms(criteria: readonly Criterion[]): ReadonlyMap<string, Atom> {
  const distinct = new Map<string, Atom>();
  for (const criterion of criteria) {
    for (const { atom } of atoms(criterion)) distinct.set(atomKey(atom), atom);
  }
  return distinct;
}

/** Whether a value is missing is known of every attribute; of the score only what its own side asks. */
function knownIn(
  sides: readonly ReadonlyMap<string, Atom>[],
  fields: SharedFields,
): (atom: Atom, side: SpaceSide) => boolean {
  return (atom, side) => {
    if (atom.op === 'missing') return Object.hasOwn(fields, atom.attribute);
    const key = atomKey(atom);
    return isScoreTest(atom) ? sides[side]?.has(key) === true : sides.some((known) => known.has(key));
  };
}
