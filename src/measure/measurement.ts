import type { AmountUnit } from '../model/amount.ts';
import type { Metric } from '../model/metric.ts';
import type { Side } from '../model/text.ts';
import type { Instant } from '../support/instant.ts';
import type { Period } from '../support/period.ts';
import type { AlignmentScore } from './alignment/alignment-score.ts';
import type { Escalations } from './escalation/escalations.ts';
import type { Trend } from './figures/trend.ts';
import type { IncentiveStanding } from './incentive-standing.ts';
import type { Figure } from './metrics/figure.ts';

/** Everything that was measured of an agreement on the records of one export (semantics §5–§10). */
export interface Measurement {
  readonly asOf: Instant;
  /** The first period of every kind holds this instant. */
  readonly since: Instant;
  readonly metrics: readonly MetricReading[];
  readonly slas: readonly SlaReading[];
  readonly commitments: readonly CommitmentReading[];
  readonly escalations: Escalations;
  readonly waivers: readonly WaiverReading[];
  readonly alignments: readonly AlignmentReading[];
  readonly incentives: readonly IncentiveReading[];
  readonly honesty: Honesty;
}

export interface MetricReading {
  readonly metric: string;
  readonly unit: AmountUnit;
  readonly per: Metric['per'];
  /** Oldest first; the last one holds asOf. */
  readonly periods: readonly PeriodReading[];
  /** Of a share, over the last mature periods. */
  readonly trend?: Trend;
  readonly breakdowns: readonly BreakdownReading[];
}

export interface PeriodReading {
  readonly period: Period;
  readonly figure: Figure;
  /** Where the bands of the metric say so. */
  readonly band?: Band;
  /** The same over the second base of a conversion. */
  readonly alsoOver?: Figure;
}

export type Band = 'good' | 'watch' | 'bad';

export interface BreakdownReading {
  /** `channel`, `campaign`, `territory`, `response-time`, or the id of a field. */
  readonly by: string;
  readonly periods: readonly {
    readonly period: Period;
    /** By id, in code-point order. */
    readonly parts: readonly { readonly part: string; readonly figure: Figure }[];
  }[];
}

/** How the clocks of one SLA, or the touches of a policy, were kept week by week. */
export interface SlaReading {
  readonly by: 'sla' | 'touches';
  readonly id: string;
  readonly side: Side;
  readonly weeks: readonly PeriodReading[];
  /** In the period of its target, where that is not a week. */
  readonly periods: readonly PeriodReading[];
  /** Running at asOf. */
  readonly open: number;
  readonly paused: number;
  /** Clocks that could not be told, by problem. */
  readonly errors: Readonly<Record<string, number>>;
}

export interface CommitmentReading {
  readonly commitment: string;
  readonly side: Side;
  readonly unit: AmountUnit;
  readonly periods: readonly (PeriodReading & { readonly standing: 'kept' | 'missed' | 'not judged' })[];
}

/** A waiver that was known at asOf, and what became of its weeks. */
export interface WaiverReading {
  readonly waiver: string;
  readonly weeks: readonly {
    /** `2026-W45`. */
    readonly week: string;
    /** Whether it was approved when the week settled; else it changes reports, never escalations. */
    readonly inTime: boolean;
  }[];
}

export interface AlignmentReading {
  readonly alignment: string;
  readonly periods: readonly { readonly period: Period; readonly score: AlignmentScore }[];
}

export interface IncentiveReading {
  readonly incentive: string;
  readonly periods: readonly { readonly period: Period; readonly standing: IncentiveStanding }[];
}

/** What the numbers cannot say, or say with a doubt (semantics §8). */
export interface Honesty {
  /** Rows of each table that are facts only after asOf. */
  readonly later: Readonly<Record<string, number>>;
  /** Undeclared moves back, which changed nothing: how often, by the two stages. */
  readonly outOfOrder: readonly StagePairCount[];
  /** A later stage entered before an earlier one. */
  readonly negativeDurations: readonly StagePairCount[];
  /** Leads of which it is not known in which part they lie, by breakdown; where they are few, only that there are some. */
  readonly unknownParts: Readonly<Record<string, number | 'too few'>>;
}

export interface StagePairCount {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}
