import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
/** An attribution model as the vectors write it. */
export interface NeutralAttribution {
    readonly anchor: 'leadCreation' | 'oppCreation' | 'close';
    readonly lookbackDays: number;
    readonly types: readonly string[];
    readonly channelOrder: readonly string[];
    readonly dedupeMinutes: number;
    readonly per: 'touch' | 'distinctChannel';
    readonly collapse: 'none' | 'consecutive';
    readonly model: string;
    readonly halfLifeDays?: number;
    readonly weights?: Readonly<Record<string, string>>;
}
/** Role → the letters of the vectors. */
export declare const neutralRoles: Readonly<Record<string, string>>;
/** The terms of a neutral model. */
export declare function termsOf(neutral: NeutralAttribution): AttributionTerms;
