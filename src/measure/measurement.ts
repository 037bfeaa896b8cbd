import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { AmountUnit } from '../model/amount.ts';
import type { Metric } from '../model/metric.ts';
import type { Commitment } from '../model/sla.ts';
import type { Side } from '../model/text.ts';
import type { TableName } from '../records/load/table-plan.ts';
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
  /** Oldest first. */
  readonly versions: readonly VersionReading[];
  readonly metrics: readonly MetricReading[];
  readonly slas: readonly SlaReading[];
  readonly commitments: readonly CommitmentReading[];
  /** From when the agreement took effect, whatever figures are about. */
  readonly escalations: Escalations;
  readonly waivers: readonly WaiverReading[];
  readonly alignments: readonly AlignmentReading[];
  readonly attributions: readonly AttributionReading[];
  readonly incentives: readonly IncentiveReading[];
  readonly honesty: Honesty;
}

/** A version of the agreement that judged what began in its time, and how many clocks that are. */
export interface VersionReading extends Pick<AgreementInForce, 'from' | 'until'> {
  readonly version: string;
  readonly clocks: number;
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
  /** Tables that were not exported and without which its clocks cannot be told: nothing is counted then. */
  readonly lacks: readonly TableName[];
}

export interface CommitmentReading {
  readonly commitment: string;
  readonly side: Side;
  readonly unit: AmountUnit;
  readonly periods: readonly JudgedPeriod[];
}

export interface JudgedPeriod extends PeriodReading {
  readonly standing: 'kept' | 'missed' | 'not judged';
  /** By the version in force when the period began; absent = nothing was. */
  readonly promised?: Pick<Commitment, 'comparator' | 'goal' | 'tolerance'>;
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
  readonly periods: readonly {
    readonly period: Period;
    readonly score: AlignmentScore;
    /** What each metric came to in the period, by id, with why there is no value. */
    readonly figures: Readonly<Record<string, Figure>>;
  }[];
}

/** What one policy of attribution credits, so that policies can be held against each other (semantics §9). */
export interface AttributionReading {
  readonly attribution: string;
  readonly what: 'revenue' | 'pipeline';
  /** Money that some touch is credited for, quarter by quarter. */
  readonly periods: readonly PeriodReading[];
  /** By channel, of the newest quarters. */
  readonly channels: BreakdownReading['periods'];
}

export interface IncentiveReading {
  readonly incentive: string;
  readonly periods: readonly { readonly period: Period; readonly standing: IncentiveStanding }[];
}

/** What the numbers cannot say, or say with a doubt (semantics §8). */
export interface Honesty {
  /** The instants of the first and the last fact of the export, whatever asOf; absent where it has none. */
  readonly reach?: { readonly first: Instant; readonly last: Instant };
  /** Rows of each table that are facts only after asOf. */
  readonly later: Readonly<Record<string, number>>;
  /** Undeclared moves back, which changed nothing: how often, by the two stages. */
  readonly outOfOrder: readonly StagePairCount[];
  /** Moves in a cycle that had ended, which changed nothing. */
  readonly afterEnd: number;
  /** Corrections of an entry that was not the newest, or more than 24 hours old; they changed nothing. */
  readonly lateCorrections: number;
  /** A later stage entered before an earlier one. */
  readonly negativeDurations: readonly StagePairCount[];
  /** Leads of which it is not known in which part they lie, by breakdown; where they are few, only that there are some. */
  readonly unknownParts: Readonly<Record<string, number | 'too few'>>;
  /** Entries that were decided by another version than the one in force by date. */
  readonly otherVersions: readonly OtherVersion[];
}

export interface OtherVersion {
  /** As the export names it. */
  readonly named: string;
  /** By date, when the cycle began. */
  readonly inForce: string;
  readonly entries: number;
}

export interface StagePairCount {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}
