import type { Bound, CompiledClause } from '../../compile/clause.ts';
import { gapsOf } from '../../compile/gap.ts';
import { textIn } from '../../model/words/language.ts';
import type { SpokenLanguage } from '../command.ts';

/** Clauses that a target carries roughly, or not at all, for the same reason. */
export interface GapGroup {
  readonly fidelity: 'approximated' | 'missing';
  readonly how: string;
  /** How far they may be from the agreement, where no sentence before said so. */
  readonly bound: string | undefined;
  /** Ids, in the order of the clauses. */
  readonly clauses: readonly string[];
}

/** What is missing before what is approximated, the most frequent reason first; every sentence is said once. */
export function gapGroups(clauses: readonly CompiledClause[], language: SpokenLanguage): readonly GapGroup[] {
  const told = new Set<string>();
  return sameReasons(clauses, language)
    .toSorted((left, right) => rank(left) - rank(right) || right.gaps.length - left.gaps.length)
    .map(({ fidelity, how, gaps }) => {
      const bound = untold(widest(gaps.flatMap((gap) => gap.bound ?? [])), { how, told, language });
      return { fidelity, how, bound, clauses: gaps.map(({ id }) => id) };
    });
}

interface SameReason {
  readonly fidelity: GapGroup['fidelity'];
  readonly how: string;
  readonly gaps: readonly CompiledClause[];
}

function sameReasons(clauses: readonly CompiledClause[], language: SpokenLanguage): readonly SameReason[] {
  const reasons = new Map<string, SameReason>();
  for (const gap of gapsOf(clauses)) {
    const fidelity = gap.fidelity === 'missing' ? 'missing' : 'approximated';
    const how = gap.how === undefined ? '' : textIn(gap.how, language);
    const key = `${fidelity} ${how}`;
    reasons.set(key, { fidelity, how, gaps: [...(reasons.get(key)?.gaps ?? []), gap] });
  }
  return [...reasons.values()];
}

function rank({ fidelity }: SameReason): number {
  return fidelity === 'missing' ? 0 : 1;
}

/** The one that holds for all: of points the most. */
function widest(bounds: readonly Bound[]): Bound | undefined {
  return bounds.toSorted((left, right) => (right.points ?? -1) - (left.points ?? -1))[0];
}

/** Points belong to their clauses; any other sentence is said once, and not where the reason says it already. */
function untold(
  bound: Bound | undefined,
  {
    how,
    told,
    language,
  }: { readonly how: string; readonly told: Set<string>; readonly language: SpokenLanguage },
): string | undefined {
  if (bound === undefined) return undefined;
  const words = textIn(bound.words, language);
  if (bound.points !== undefined) return words;
  if (how.includes(words) || told.has(words)) return undefined;
  told.add(words);
  return words;
}
