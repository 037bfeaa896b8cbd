import { draw } from './draw.ts';
import { judge, type Verdict } from './judge.ts';
import type { Group, Mutation } from './mutation.ts';
import { readReference } from './reference.ts';

/** A part of a study that one worker does: every `parts`-th mutant of the draw. */
export interface Share {
  readonly group: Group;
  readonly part: number;
  readonly parts: number;
  /** Mutants of the whole study. */
  readonly wanted: number;
  readonly seed: number;
}

export interface Judged {
  readonly index: number;
  readonly mutation: Mutation;
  readonly verdict: Verdict;
}

/** Judges a share until it has its part of the wanted mutants and a tenth more, which evens out the shares. */
export function judgedOf({ group, part, parts, wanted, seed }: Share): readonly Judged[] {
  const reference = readReference();
  const judged: Judged[] = [];
  let index = -1;
  for (const mutation of draw(reference, group, seed)) {
    if (group === 'business' && !mutation.isObservable) continue;
    index += 1;
    if (index % parts !== part) continue;
    const verdict = judge(reference, mutation);
    // What is no agreement any more was no decision that anybody could have taken.
    if (group === 'business' && verdict.by === 'refused') continue;
    judged.push({ index, mutation, verdict });
    if (judged.length >= Math.ceil((wanted / parts) * 1.1)) break;
  }
  return judged;
}

/** How many of all possible business changes a decision about a lead depends on. */
export function observableShare(seed: number): { readonly observable: number; readonly all: number } {
  const all = [...draw(readReference(), 'business', seed)];
  return { observable: all.filter(({ isObservable }) => isObservable).length, all: all.length };
}
