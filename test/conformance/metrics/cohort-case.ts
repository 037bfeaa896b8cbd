import type { Instant } from '../../../src/support/instant.ts';
import type { NeutralDecision, NeutralEntry, NeutralRuling } from './neutral-facts.ts';
import type { PeriodDefinition } from './neutral-period.ts';

export interface CohortCase {
  readonly asOf: string;
  readonly definition: CohortDefinition;
  readonly facts: {
    readonly entries: readonly NeutralEntry[];
    readonly leads?: readonly { readonly id: string; readonly source?: string | null }[];
    readonly decisions?: readonly NeutralDecision[];
    readonly rulings?: readonly NeutralRuling[];
  };
}

export interface CohortDefinition extends PeriodDefinition {
  readonly from: string;
  readonly to: string;
  readonly windowDays: number;
  readonly settleHours?: number;
  readonly over: 'all' | 'accepted';
  readonly bands?: { readonly goodAtLeast: string; readonly badBelow: string };
  readonly groupBy?: string;
  readonly minGroup?: number;
}

/** Where a cycle stands in the cohort of a period; undefined = it is none of its. */
export interface CohortCounts {
  voided: number;
  outOfOrder: number;
  notAccepted: number;
  pending: number;
  all: number;
  converted: number;
  mature: number;
}

export function noCounts(): CohortCounts {
  return { voided: 0, outOfOrder: 0, notAccepted: 0, pending: 0, all: 0, converted: 0, mature: 0 };
}

/** When every cycle of the period has had its time. */
export function matureAt(
  { windowDays, settleHours = 48 }: CohortDefinition,
  { end }: { readonly end: Instant },
): Instant {
  return end + windowDays * 86_400_000 + settleHours * 3_600_000;
}
