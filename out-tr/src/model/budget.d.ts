import type { Place } from '../diagnostics/place.ts';
import type { Month } from '../support/month.ts';
import type { Rational } from '../support/rational.ts';
import type { SignOff } from './campaign.ts';
import type { Definition } from './definition.ts';
import type { Text } from './text.ts';
/** What each channel may spend, and what is looked at before that is fixed (S28). Amounts are minor units. */
export interface Budget extends Definition {
    /** Months, both included. */
    readonly from: Month;
    readonly to: Month;
    readonly total: number;
    /** Channel → its amount. */
    readonly channels: Readonly<Record<string, number>>;
    readonly reserve: number;
    /** The word of sales. */
    readonly signedOff?: SignOff;
    readonly review?: BudgetReview;
}
/** When and by whom channels are flagged, each month anew. */
export interface BudgetReview {
    /** Calendar days before the beginning of the month whose money is fixed. */
    readonly beforeDays: number;
    /** Role that flags. */
    readonly by: string;
    readonly flags: Readonly<Record<string, ChannelFlag>>;
    readonly place: Place;
}
/** A kind of channel that has to be spoken about: all limits hold over the window. */
export interface ChannelFlag {
    readonly id: string;
    readonly title: Text;
    readonly rationale?: Text;
    readonly limits: readonly ChannelLimit[];
    readonly withinDays: number;
    /** What both sides do about such a channel. */
    readonly action: Text;
    readonly place: Place;
}
export interface ChannelLimit {
    readonly of: 'mqls' | 'revenue' | 'mqlShare' | 'revenueShare' | 'budgetShare';
    readonly comparator: 'atLeast' | 'atMost';
    /** A count, minor units, or a share of one. */
    readonly value: Rational;
}
