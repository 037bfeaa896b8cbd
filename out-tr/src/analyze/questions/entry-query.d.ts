import { type EntryTest } from '../../evaluate/journey/entry-test.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Answer } from '../answer.ts';
import type { EntryNodes } from '../decision/entry.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { Standing } from '../witness/standing.ts';
import type { Witness } from '../witness/witness.ts';
import type { Study } from './study.ts';
/** Which entries are meant: as the diagrams see it, and as the evaluator does. */
export interface EntryCondition {
    readonly holds: (entry: EntryNodes) => Node;
    readonly confirms: (test: EntryTest, standing: Standing) => boolean;
    /** The lead was recorded in a stage before this one; absent = before the one that is entered. */
    readonly before?: Stage;
    readonly restriction?: Restriction;
}
/** Is there a lead, recorded in a stage before this one, that meets a condition about its entry? */
export declare function leadAtEntry(study: Study, stage: Stage, condition: EntryCondition): Answer<Witness>;
/** The same for several stages; leads are searched once for all of them. */
export declare function leadsAtEntry(study: Study, stages: readonly Stage[], condition: EntryCondition): (stage: Stage) => Answer<Witness>;
/** A lead that enters by its points, without a fast track. */
export declare function byPoints({ gate, fields, require, threshold }: EntryNodes, study: Study): Node;
export declare function entersByPoints({ gate, missingFields, criteria, threshold }: EntryTest): boolean;
