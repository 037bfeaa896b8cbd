import type { Rational } from '../support/rational.ts';
import type { Side, Text } from './text.ts';
/** What a metric publishes and a commitment promises: one thing that is measured (semantics §6, §8–§10). */
export type Measure = {
    readonly of: 'entries';
    readonly stage: string;
}
/** Cohort: of those that entered `from` in the period, the share that reaches `to` in time. */
 | {
    readonly of: 'conversion';
    readonly from: string;
    readonly to: string;
    readonly base: Base;
    readonly withinDays: number;
}
/** First entries of `to` in the period over first entries of `from` in it; may exceed 1. */
 | {
    readonly of: 'throughput';
    readonly from: string;
    readonly to: string;
} | {
    readonly of: 'acceptance';
} | {
    readonly of: 'completeness';
    readonly stage: string;
}
/** `time`: whether the SLA counts open time of its calendar. */
 | {
    readonly of: 'first-contact';
    readonly sla: string;
    readonly quantile: Quantile;
    readonly time: 'open' | 'elapsed';
} | {
    readonly of: 'untouched';
    readonly sla: string;
} | {
    readonly of: 'connection';
    readonly stage: string;
} | {
    readonly of: 'compliance';
    readonly clocks: JudgedClocks;
} | {
    readonly of: 'ageing';
    readonly stage: string;
    readonly without: 'contact' | 'activity';
    readonly overDays: number;
    /** Further ages at which the list is divided, rising. */
    readonly stepDays: readonly number[];
} | {
    readonly of: 'coverage';
    readonly from: string;
    readonly slip: Rational;
    readonly winRate: ValueWinRate;
}
/** 1 − mean distance of the weekly coverages from their mean, as a share of it. */
 | {
    readonly of: 'stability';
    readonly metric: string;
    readonly weeks: number;
} | {
    readonly of: 'win-rate';
    readonly by: 'count' | 'value';
} | {
    readonly of: 'deal-size';
} | {
    readonly of: 'sales-cycle';
    readonly from: string;
    readonly to: string;
    readonly quantile: Quantile;
} | {
    readonly of: 'won-revenue';
} | {
    readonly of: 'attributed';
    readonly what: 'revenue' | 'pipeline';
    readonly attribution: string;
    readonly as: 'amount' | 'share';
} | {
    readonly of: 'cost-per';
    readonly stage: string;
}
/** 1 − WAPE against the newest snapshot of the category up to the end of the declared local day. */
 | {
    readonly of: 'forecast-accuracy';
    readonly category: string;
    readonly day: {
        readonly count: 'business' | 'calendar';
        readonly n: number;
    };
    readonly unit: 'member' | 'team' | 'whole';
} | {
    readonly of: 'deliveries';
    readonly deliverable: Text;
} | {
    readonly of: 'capacity-notice';
    readonly noticeDays: number;
} | {
    readonly of: 'routed-by-hand';
} | {
    readonly of: 'stage-differences';
    readonly crm: string;
    readonly map: string;
} | {
    readonly of: 'nps';
    readonly to: Side;
};
/** Which leads a conversion counts: those sales accepted after all rulings, or every one. */
export type Base = 'accepted' | 'all';
/** By nearest rank; the other one is shown beside it. */
export type Quantile = 'median' | 'p90';
/** One SLA or touch policy, or everything that a side promises for single leads. */
export type JudgedClocks = {
    readonly by: 'sla' | 'touches';
    readonly id: string;
} | {
    readonly by: 'side';
    readonly side: Side;
};
/** A share, or what was won by value among what was decided in a span. */
export type ValueWinRate = {
    readonly is: Rational;
} | {
    readonly lastDays: number;
}
/** Local dates, both included. */
 | {
    readonly from: string;
    readonly to: string;
};
