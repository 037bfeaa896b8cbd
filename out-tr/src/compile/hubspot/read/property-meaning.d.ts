import type { Agreement } from '../../../model/agreement.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import { type AttributeProperty } from '../attribute-property.ts';
/** What a property of the contact stands for. */
export type PropertyMeaning = {
    readonly of: 'attribute';
    readonly property: AttributeProperty;
} | {
    readonly of: 'consent';
    readonly purpose: string;
} | {
    readonly of: 'entered';
    readonly stage: string;
}
/** Instant of the k-th newest event of these signals. */
 | {
    readonly of: 'event';
    readonly k: number;
    readonly signals: readonly string[];
} | {
    readonly of: 'gate';
} | {
    readonly of: 'objection';
} | {
    readonly of: 'points';
    readonly part: string;
} | {
    readonly of: 'stage';
} | {
    readonly of: 'verdict';
    readonly verdict: 'band' | 'cell' | 'grade' | 'outcome';
}
/** Something that every contact has. */
 | {
    readonly of: 'everybody';
};
/** Meanings by internal name, from the names in the dictionary and those that leadpact gives. */
export declare function propertyMeanings(agreement: Agreement, configuration: TargetConfiguration): ReadonlyMap<string, PropertyMeaning>;
