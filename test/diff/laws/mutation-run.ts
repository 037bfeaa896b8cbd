import { draw } from '../../mutations/draw.ts';
import type { Mutation } from '../../mutations/mutation.ts';
import { readReference } from '../../mutations/reference.ts';
import { judgeMutation, type LawLimits, type MutationVerdict } from './mutation-law.ts';

/** Every `parts`-th change of the draw, until `wanted` of them still read. */
export interface MutationRun extends LawLimits {
  readonly part: number;
  readonly parts: number;
  readonly wanted: number;
  readonly seed: number;
}

export interface JudgedMutation {
  readonly mutation: Mutation;
  readonly verdict: MutationVerdict;
}

/** Judges a share of the changes; those that cannot be read are passed over. */
export function runMutations(
  run: MutationRun,
  report: (done: number, missed: number) => void = () => undefined,
): readonly JudgedMutation[] {
  const reference = readReference();
  const judged: JudgedMutation[] = [];
  let [index, missed] = [-1, 0];
  for (const mutation of draw(reference, 'business', run.seed)) {
    index += 1;
    if (index % run.parts !== run.part) continue;
    const verdict = judgeMutation(reference, mutation, run);
    if (verdict.by === 'refused') continue;
    if (verdict.by === 'missed') missed += 1;
    judged.push({ mutation, verdict });
    report(judged.length, missed);
    if (judged.length >= run.wanted) break;
  }
  return judged;
}
