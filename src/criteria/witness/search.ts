import { type Atom, atoms, isConnective } from '../atoms.ts';
import type { Connective, Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
import { candidatesFor } from './candidates.ts';
import { type Choices, narrowed, openChoice, settled } from './choices.ts';
import { subjectOf } from './literal.ts';

/** Steps after which the search gives up. */
const STEPS = 20_000;

/** What a search for a lead found. `isOpen`: some branch was left without knowing whether a lead takes it. */
export interface Search {
  readonly facts?: Facts;
  readonly isOpen: boolean;
}

/** At least so many of these parts must have this answer. */
interface Goal {
  readonly least: number;
  readonly of: readonly Criterion[];
  readonly wanted: boolean;
}

/** Looks for a lead of which a criterion holds: one branch after the other, each question narrowing its subject. */
export function searchFor(criterion: Criterion, attributes: Facts['attributes']): Search {
  let steps = 0;
  let isOpen = false;

  function branch([goal, ...rest]: readonly Goal[], choices: Choices): Facts | undefined {
    steps += 1;
    if (goal === undefined || steps > STEPS) {
      const facts = goal === undefined ? settled(criterion, choices, attributes) : undefined;
      isOpen ||= facts === undefined;
      return facts;
    }
    const [part, ...others] = goal.of;
    if (goal.least <= 0) return branch(rest, choices);
    if (part === undefined || goal.of.length < goal.least) return undefined;
    const left = { ...goal, of: others };
    return (
      take(part, goal.wanted, [{ ...left, least: goal.least - 1 }, ...rest], choices) ??
      branch([left, ...rest], choices)
    );
  }

  function take(
    part: Criterion,
    wanted: boolean,
    rest: readonly Goal[],
    choices: Choices,
  ): Facts | undefined {
    if (isConnective(part)) return branch([goalOf(part, wanted), ...rest], choices);
    const next = narrowed(choices, { atom: part, wanted });
    return next && branch(rest, next);
  }

  const facts = take(criterion, true, [], openChoices(criterion, attributes));
  return facts === undefined ? { isOpen } : { facts, isOpen };
}

/** Every connective asks for a number of equal answers. */
function goalOf(connective: Connective, wanted: boolean): Goal {
  const { op, of } = connective;
  const everyOne = op === 'all' || op === 'none' ? wanted : !wanted;
  const answer = op === 'none' ? !wanted : wanted;
  if (op !== 'kOf') return { least: everyOne ? of.length : 1, of, wanted: answer };
  return { least: wanted ? connective.k : of.length - connective.k + 1, of, wanted };
}

function openChoices(criterion: Criterion, attributes: Facts['attributes']): Choices {
  const positions = new Map<string, number>();
  const asked: Atom[][] = [];
  for (const { atom } of atoms(criterion)) {
    const subject = subjectOf(atom);
    const position = positions.get(subject) ?? asked.length;
    positions.set(subject, position);
    asked[position] ??= [];
    asked[position].push(atom);
  }
  return { positions, of: asked.map((of) => openChoice(candidatesFor(of, attributes), attributes)) };
}
