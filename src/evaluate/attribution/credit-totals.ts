import { type Fraction, sumOfFractions } from '../../support/fraction.ts';
import { groupedBy } from '../../support/grouped-by.ts';

/** Credits that were added up already: those of one receiver and currency whose shares have one denominator. */
export interface CreditSum {
  /** False = opportunities that nobody is credited for. */
  readonly isCredited: boolean;
  /** Channel or campaign; absent = a touch that belongs to no campaign. */
  readonly receiver?: string;
  /** Absent where the opportunities have none. */
  readonly currency?: string;
  /** Sum of the shares. */
  readonly share: Fraction;
  /** Sum of the parts in minor units. */
  readonly minor: bigint;
}

/** What one receiver gets of all opportunities. */
export interface ReceivedCredit {
  /** In opportunities. */
  readonly count: Fraction;
  /** Currency → minor units; never added. */
  readonly minor: ReadonlyMap<string, bigint>;
}

/** Who gets how much. All counts add up to `anchored`, all minor units of a currency to its total (semantics §9). */
export interface CreditTotals {
  readonly receivers: ReadonlyMap<string, ReceivedCredit>;
  /** Credited to touches that belong to no campaign. */
  readonly unnamed: ReceivedCredit;
  /** Credited to nobody; it stays in the denominator. */
  readonly unattributed: ReceivedCredit;
  /** Opportunities whose anchor has come. */
  readonly anchored: Fraction;
  readonly minor: ReadonlyMap<string, bigint>;
}

export function creditTotals(sums: readonly CreditSum[]): CreditTotals {
  const credited = sums.filter(({ isCredited }) => isCredited);
  const named = credited.flatMap((sum) =>
    sum.receiver === undefined ? [] : [{ ...sum, receiver: sum.receiver }],
  );
  const receivers = groupedBy(named, ({ receiver }) => receiver).flatMap((own) =>
    own.slice(0, 1).map(({ receiver }) => [receiver, received(own)] as const),
  );
  const whole = received(sums);
  return {
    receivers: new Map(receivers),
    unnamed: received(credited.filter(({ receiver }) => receiver === undefined)),
    unattributed: received(sums.filter(({ isCredited }) => !isCredited)),
    anchored: whole.count,
    minor: whole.minor,
  };
}

/** Shares of one denominator are added before fractions are. */
function received(sums: readonly CreditSum[]): ReceivedCredit {
  const byDenominator = new Map<bigint, bigint>();
  const minor = new Map<string, bigint>();
  for (const { share, minor: part, currency } of sums) {
    const known = byDenominator.get(share.denominator) ?? 0n;
    byDenominator.set(share.denominator, known + share.numerator);
    if (currency !== undefined) minor.set(currency, (minor.get(currency) ?? 0n) + part);
  }
  const fractions = [...byDenominator].map(([denominator, numerator]) => ({ numerator, denominator }));
  return { count: sumOfFractions(fractions), minor };
}
