import type { Side } from '../../../src/model/text.ts';

/** The format `leadpact-escalation/1`, as the README of the clock vectors describes it. */
export interface StoryFile {
  readonly defaults: StoryParameters;
}

export interface StoryParameters {
  readonly settleHours: number;
  readonly minSample: number;
  readonly maxWeeks: number;
  readonly level2Run: number;
  /** So many of the last so many weeks. */
  readonly level2Of: readonly [number, number];
  readonly breadth: number;
  readonly durationWeeks: number;
  /** So many openings within so many weeks. */
  readonly recurrence: readonly [number, number];
  readonly closeWeeks: number;
  readonly closeWeeksFromLevel2: number;
  readonly lapseWeeks: number;
}

export interface Story {
  readonly definition: {
    readonly zone: string;
    readonly fiscalYearStart?: number;
    readonly params?: Partial<StoryParameters>;
    readonly slas?: readonly StorySla[];
    readonly commitments?: readonly StoryCommitment[];
  };
  /** `sla|scope` → week, met, breached. */
  readonly weeks?: Readonly<Record<string, readonly (readonly [string, number, number])[]>>;
  readonly clocks?: readonly StoryClock[];
  readonly waivers?: readonly StoryWaiver[];
  readonly commitments?: readonly StoryCommitment[];
  readonly runs: readonly { readonly asOf: string; readonly newEvents: readonly string[] }[];
  readonly expect: { readonly events: readonly { readonly key: string }[] };
}

interface StorySla {
  readonly id: string;
  readonly side: Side;
  readonly scopes: readonly string[];
  /** Percent. */
  readonly target: string;
  readonly effectiveFrom: string;
}

export interface StoryCommitment {
  readonly id: string;
  readonly side: Side;
  readonly scope: string;
  readonly comparator: 'atLeast' | 'atMost';
  readonly target: string;
  readonly tolerance?: string;
  readonly values: readonly (readonly [string, string | null])[];
  readonly cohortWindowDays?: number | null;
}

export interface StoryClock {
  readonly sla: string;
  readonly scope: string;
  readonly dueAt: string;
  readonly stoppedAt?: string | null;
  /** When the stop was known. */
  readonly loggedAt?: string | null;
  readonly canceled?: boolean | null;
}

interface StoryWaiver {
  readonly sla: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly approvedAt: string;
  readonly approvedBy: Side;
}
