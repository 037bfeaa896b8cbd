import type { Criterion } from '../../../criteria/criterion.ts';
import { type Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Qualification, QualificationItem } from '../../qualification.ts';
interface Checklist {
    readonly id: string;
    readonly items: readonly QualificationItem[];
    readonly pass: Qualification['pass'];
    readonly place: Place;
}
/** The checklist as one criterion: its required items, and its pass rule over all items. */
export declare function checklistCriterion(checklist: Checklist, linking: Linking): Criterion | undefined;
export {};
