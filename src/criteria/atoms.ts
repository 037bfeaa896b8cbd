import type { Connective, Criterion, ScoreTest, StateTest } from './criterion.ts';

/** A criterion without parts: one question about a lead. */
export type Atom = Exclude<Criterion, Connective>;

/** True for `all`, `any`, `none` and `kOf`. */
export function isConnective(criterion: Criterion): criterion is Connective {
  return 'of' in criterion;
}

/** Questions about the score. */
export function isScoreTest(atom: Atom): atom is ScoreTest {
  return Object.hasOwn(ofScore, atom.op);
}

const ofScore: Readonly<Record<ScoreTest['op'], true>> = {
  total: true,
  fit: true,
  engagement: true,
  grade: true,
  band: true,
  cell: true,
  outcome: true,
};

/** Questions about stages, objections and consents. */
export function isStateTest(atom: Atom): atom is StateTest {
  return Object.hasOwn(ofState, atom.op);
}

const ofState: Readonly<Record<StateTest['op'], true>> = { reached: true, objection: true, consent: true };

/** Every atom in pre-order, with whether an odd number of `none` stands above it. */
export function* atoms(criterion: Criterion, negated = false): Generator<{ atom: Atom; negated: boolean }> {
  if (!isConnective(criterion)) {
    yield { atom: criterion, negated };
    return;
  }
  for (const part of criterion.of) yield* atoms(part, criterion.op === 'none' ? !negated : negated);
}
