import type { Agreement } from '../../../model/agreement.ts';
import type { TextAnswer } from './text-implication.ts';
/** What agreements ask of a lead. */
export interface Asked {
    /** By attribute, each question once. */
    readonly texts: ReadonlyMap<string, readonly TextAnswer[]>;
    /** Values of event properties. */
    readonly properties: readonly string[];
    /** Signal → the largest number of its events that anything counts up to. */
    readonly counts: ReadonlyMap<string, number>;
}
export declare function askedBy(agreements: readonly Agreement[]): Asked;
