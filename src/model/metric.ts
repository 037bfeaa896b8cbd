import type { Amount } from './amount.ts';
import type { Definition } from './definition.ts';
import type { Base, Measure } from './measure.ts';

/** A figure both departments look at (semantics §8). */
export interface Metric extends Definition {
  readonly measure: Measure;
  /** A second base over which a conversion is shown. */
  readonly alsoOver?: Base;
  /** What one case is, in numerator and denominator alike. */
  readonly counts: CountedUnit;
  readonly per: 'week' | 'month' | 'quarter';
  readonly better?: 'higher' | 'lower';
  /** Good from here on, in the better direction. */
  readonly good?: Amount;
  /** Bad beyond here. */
  readonly bad?: Amount;
  readonly breakdowns: readonly Breakdown[];
  /** The period of the parts; the metric's own unless they need more leads. */
  readonly breakdownsPer: 'week' | 'month' | 'quarter';
  /** Cases below which a part or a period of a trend has no rate. */
  readonly minSample: number;
  /** Roles that are told when the trend alarm rings. */
  readonly trendAlarm: readonly string[];
  /** Roles that explain the figure. */
  readonly explainedBy: readonly string[];
}

export type CountedUnit =
  | 'lead-cycle'
  | 'lead'
  | 'account'
  | 'opportunity'
  | 'clock'
  | 'field'
  | 'delivery'
  | 'answer'
  | 'cut'
  | 'week';

/** By what a figure is taken apart. */
export type Breakdown =
  | { readonly by: 'channel' | 'campaign' | 'territory' | 'member' }
  /** `groups`: name → values taken together, normalised; what stands in none is unknown. */
  | {
      readonly by: 'field';
      readonly field: string;
      readonly groups?: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly by: 'response-time'; readonly sla: string };
