import type { Place } from '../diagnostics/place.ts';
import type { Month } from '../support/month.ts';
import type { Definition } from './definition.ts';
import type { FieldValues } from './field-values.ts';
import type { Text } from './text.ts';
/** A campaign in the common calendar (S26). Dates are local and both included. */
export interface Campaign extends Definition {
    readonly message?: Text;
    readonly channel: string;
    readonly from: string;
    readonly to: string;
    /** An idea so far: it needs no word of sales, and nobody counts on its leads. */
    readonly draft: boolean;
    /** Minor units of the agreement's currency. */
    readonly budget?: number;
    readonly audience: Audience;
    /** Leads that reach the handoff, by month. */
    readonly expected: Readonly<Record<Month, number>>;
    readonly utm?: Utm;
    readonly preparation: Readonly<Record<string, Preparation>>;
    /** Role in sales that answers for the follow-up (S10). */
    readonly followUp?: string;
    readonly signedOff?: SignOff;
}
/** Whose leads a campaign is meant to bring. */
export interface Audience {
    readonly fields: FieldValues;
    /** Field → smallest and largest number, scaled as the field is. */
    readonly between: Readonly<Record<string, readonly [low: number, high: number]>>;
    /** Territory ids, sorted; none = all. */
    readonly territories: readonly string[];
    /** Tiers of target accounts, sorted. */
    readonly tiers: readonly string[];
}
/** What the links of a campaign carry. */
export interface Utm {
    readonly campaign: string;
    readonly source?: string;
    readonly medium?: string;
}
/** What has to be ready before a campaign starts. */
export interface Preparation {
    readonly id: string;
    readonly title: Text;
    /** Role that prepares it. */
    readonly by: string;
    readonly due: string;
    readonly place: Place;
}
/** That a department agreed: in which role, on which date. */
export interface SignOff {
    readonly by: string;
    readonly on: string;
}
