import { atomHolds } from '../atom-holds.ts';
import { isScoreTest } from '../atoms.ts';
import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
import { holds } from '../holds.ts';
import type { Candidates } from './candidates.ts';
import { factsOf } from './known.ts';
import { type Literal, subjectOf } from './literal.ts';
import { eventsFor, signalsConflict } from './signals.ts';
import { textsConflict } from './text-conflict.ts';

/** What is left open of one subject after some questions about it were answered. */
interface Choice {
  readonly candidates: Candidates;
  readonly literals: readonly Literal[];
}

/** By subject. */
export type Choices = ReadonlyMap<string, Choice>;

/** The choices after one more answer; undefined when no lead can give it. */
export function narrowed(
  choices: Choices,
  literal: Literal,
  attributes: Facts['attributes'],
): Choices | undefined {
  const subject = subjectOf(literal.atom);
  const choice = choices.get(subject);
  if (choice === undefined) return undefined;
  const { complete, known } = choice.candidates;
  const literals = [...choice.literals, literal];
  const left = known.filter(
    (part) => atomHolds(literal.atom, factsOf(attributes, [part])) === literal.wanted,
  );
  if (complete ? left.length === 0 : textsConflict(literals) || signalsConflict(literals)) return undefined;
  return new Map([...choices, [subject, { candidates: { known: left, complete }, literals }]]);
}

/** A lead of these choices, if the evaluator agrees that the criterion holds of it. */
export function settled(
  criterion: Criterion,
  choices: Choices,
  attributes: Facts['attributes'],
): Facts | undefined {
  const asked = [...choices.values()].filter(({ literals }) => literals.length > 0);
  const parts = asked.flatMap(({ candidates, literals }) => [
    ...candidates.known.slice(0, 1),
    eventsFor(literals),
  ]);
  // What a score can be is not known here, so a lead with a wanted score may not exist.
  const asksScore = asked.some(({ literals }) => literals.some(({ atom }) => isScoreTest(atom)));
  const facts = factsOf(attributes, parts);
  return !asksScore && holds(criterion, facts) ? facts : undefined;
}
