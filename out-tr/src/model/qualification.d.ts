import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Annotated, Definition } from './definition.ts';
import type { Text } from './text.ts';
/** A checklist that decides whether a lead is qualified (S07). */
export interface Qualification extends Definition {
    readonly framework: 'BANT' | 'CHAMP' | 'MEDDIC' | 'MEDDPICC' | 'custom';
    readonly items: readonly QualificationItem[];
    readonly pass: {
        readonly rule: 'all';
    } | {
        readonly rule: 'atLeast';
        readonly n: number;
    } | {
        readonly rule: 'weight';
        readonly atLeast: number;
    };
    /** The whole checklist as one criterion, compiled from items and pass rule. */
    readonly criterion: Criterion;
}
export interface QualificationItem extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly question?: Text;
    readonly when: Criterion;
    readonly required: boolean;
    readonly weight: number;
    readonly place: Place;
}
