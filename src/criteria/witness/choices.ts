import { atomHolds } from '../atom-holds.ts';
import { type Atom, isScoreTest } from '../atoms.ts';
import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
import { holds } from '../holds.ts';
import type { Candidates } from './candidates.ts';
import { factsOf, factsOfOne } from './known.ts';
import { type Literal, subjectOf } from './literal.ts';
import { eventsFor, signalsConflict } from './signals.ts';
import { textsConflict } from './text-conflict.ts';

/** What is left open of one subject after some questions about it were answered. */
export interface Choice {
  readonly candidates: Candidates;
  /** The leads of which a candidate is all that is known, in the order of the candidates. */
  readonly leads: readonly Facts[];
  /** Positions of the candidates that are left. */
  readonly left: readonly number[];
  readonly literals: readonly Literal[];
  /** The candidates that answer a question with yes, worked out once per search. */
  readonly answers: Map<Atom, readonly boolean[]>;
}

/** One for each subject that a criterion asks about. */
export interface Choices {
  /** Where the choice of a subject stands; the same for all choices of a search. */
  readonly positions: ReadonlyMap<string, number>;
  readonly of: readonly Choice[];
}

/** A subject of which nothing is asked yet. */
export function openChoice(candidates: Candidates, attributes: Facts['attributes']): Choice {
  return {
    candidates,
    leads: candidates.known.map((part) => factsOfOne(attributes, part)),
    left: [...candidates.known.keys()],
    literals: [],
    answers: new Map(),
  };
}

/** The choices after one more answer; undefined when no lead can give it. */
export function narrowed(choices: Choices, literal: Literal): Choices | undefined {
  const position = choices.positions.get(subjectOf(literal.atom));
  const choice = position === undefined ? undefined : choices.of[position];
  if (position === undefined || choice === undefined) return undefined;
  const answers = answersTo(literal.atom, choice);
  const left = choice.left.filter((candidate) => answers[candidate] === literal.wanted);
  const literals = [...choice.literals, literal];
  const fails = choice.candidates.complete
    ? left.length === 0
    : textsConflict(literals) || signalsConflict(literals);
  if (fails) return undefined;
  return { ...choices, of: choices.of.with(position, { ...choice, left, literals }) };
}

function answersTo(atom: Atom, choice: Choice): readonly boolean[] {
  const found = choice.answers.get(atom);
  if (found) return found;
  const answers = choice.leads.map((lead) => atomHolds(atom, lead));
  choice.answers.set(atom, answers);
  return answers;
}

/** A lead of these choices, if the evaluator agrees that the criterion holds of it. */
export function settled(
  criterion: Criterion,
  choices: Choices,
  attributes: Facts['attributes'],
): Facts | undefined {
  const asked = choices.of.filter(({ literals }) => literals.length > 0);
  const parts = asked.flatMap(({ candidates, left, literals }) => [
    candidates.known[left[0] ?? -1] ?? {},
    eventsFor(literals),
  ]);
  // What a score can be is not known here, so a lead with a wanted score may not exist.
  const asksScore = asked.some(({ literals }) => literals.some(({ atom }) => isScoreTest(atom)));
  const facts = factsOf(attributes, parts);
  return !asksScore && holds(criterion, facts) ? facts : undefined;
}
