import type { BudgetLimits } from '../../../src/analyze/budget.ts';
import { openBudget } from '../../../src/analyze/budget.ts';
import { compare } from '../../../src/analyze/compare/compare.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Instant } from '../../../src/support/instant.ts';
import type { Random } from '../../../src/support/random.ts';
import { attack } from '../generate/lead/attack.ts';
import type { VersionPair } from '../generate/pair/version-pair.ts';
import { claimsOf, type KindClaim } from './claims.ts';
import { processorClock } from './processor-clock.ts';
import { replays } from './replay.ts';
import { shownDifferences } from './shown-differences.ts';

export interface JudgeOptions {
  readonly asOf: Instant;
  readonly leads: number;
  readonly random: Random;
  readonly budget: BudgetLimits;
}

/** What became of one pair. */
export interface PairVerdict {
  readonly change: string;
  readonly claims: readonly KindClaim[];
  /** Kinds that were proved not to occur, each with a lead that shows them. */
  readonly wrong: readonly { readonly kind: string; readonly lead: LeadRecord }[];
  /** Kinds of witnesses that do not show what they are shown for. */
  readonly broken: readonly string[];
  /** Kinds of which some lead was drawn. */
  readonly seen: readonly string[];
  /** Of the comparison. */
  readonly milliseconds: number;
}

/** Compares the versions, replays what is shown, and tries to refute what is proved by leads. */
export function judgePair({ kind, before, after }: VersionPair, options: JudgeOptions): PairVerdict {
  const versions = [before, after] as const;
  const begun = processorClock();
  const compared = compare(before, after, openBudget(options.budget));
  const milliseconds = processorClock() - begun;
  if ('notComparable' in compared) throw new Error(compared.notComparable);
  const claims = claimsOf(compared);
  const proved = new Set(claims.flatMap((claim) => (claim.answer === 'proved' ? [claim.kind] : [])));
  const seen = new Map<string, LeadRecord>();
  for (const { lead, ...rows } of attack(before, after, options)) {
    for (const shown of shownDifferences(versions, { recorded: lead.recordedStage, ...rows }))
      if (!seen.has(shown)) seen.set(shown, lead);
  }
  return {
    change: kind,
    claims,
    wrong: [...seen].flatMap(([shown, lead]) => (proved.has(shown) ? [{ kind: shown, lead }] : [])),
    broken: claims.flatMap((claim) =>
      claim.witnesses.filter((witness) => !replays(versions, claim.kind, witness)).map(() => claim.kind),
    ),
    seen: [...seen.keys()],
    milliseconds,
  };
}
