import { atomHolds } from '../atom-holds.ts';
import { type Atom, isScoreTest } from '../atoms.ts';
import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
import { holds } from '../holds.ts';
import type { Candidates } from './candidates.ts';
import { factsOf } from './known.ts';
import { type Literal, subjectOf } from './literal.ts';
import { eventsFor, signalsConflict } from './signals.ts';
import { textsConflict } from './text-conflict.ts';

/** What is left open of one subject after some questions about it were answered. */
export interface Choice {
  readonly candidates: Candidates;
  /** Positions of the candidates that are left. */
  readonly left: readonly number[];
  readonly literals: readonly Literal[];
  /** The candidates that answer a question with yes, worked out once per search. */
  readonly answers: Map<Atom, readonly boolean[]>;
}

/** By subject. */
export type Choices = ReadonlyMap<string, Choice>;

/** A subject of which nothing is asked yet. */
export function openChoice(candidates: Candidates): Choice {
  return { candidates, left: [...candidates.known.keys()], literals: [], answers: new Map() };
}

/** The choices after one more answer; undefined when no lead can give it. */
export function narrowed(
  choices: Choices,
  literal: Literal,
  attributes: Facts['attributes'],
): Choices | undefined {
  const subject = subjectOf(literal.atom);
  const choice = choices.get(subject);
  if (choice === undefined) return undefined;
  const answers = answersTo(literal.atom, choice, attributes);
  const left = choice.left.filter((position) => answers[position] === literal.wanted);
  const literals = [...choice.literals, literal];
  const fails = choice.candidates.complete
    ? left.length === 0
    : textsConflict(literals) || signalsConflict(literals);
  return fails ? undefined : new Map(choices).set(subject, { ...choice, left, literals });
}

function answersTo(atom: Atom, choice: Choice, attributes: Facts['attributes']): readonly boolean[] {
  const found = choice.answers.get(atom);
  if (found) return found;
  const answers = choice.candidates.known.map((part) => atomHolds(atom, factsOf(attributes, [part])));
  choice.answers.set(atom, answers);
  return answers;
}

/** A lead of these choices, if the evaluator agrees that the criterion holds of it. */
export function settled(
  criterion: Criterion,
  choices: Choices,
  attributes: Facts['attributes'],
): Facts | undefined {
  const asked = [...choices.values()].filter(({ literals }) => literals.length > 0);
  const parts = asked.flatMap(({ candidates, left, literals }) => [
    candidates.known[left[0] ?? -1] ?? {},
    eventsFor(literals),
  ]);
  // What a score can be is not known here, so a lead with a wanted score may not exist.
  const asksScore = asked.some(({ literals }) => literals.some(({ atom }) => isScoreTest(atom)));
  const facts = factsOf(attributes, parts);
  return !asksScore && holds(criterion, facts) ? facts : undefined;
}
