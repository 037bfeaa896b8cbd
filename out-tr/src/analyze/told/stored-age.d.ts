import type { Agreement } from '../../model/agreement.ts';
import type { Question } from './question.ts';
import { type Told } from './told.ts';
/** Name of the measure: time since the k-th newest event of these signals, as all artefacts keep it. */
export declare function newestFact(k: number, signals: readonly string[]): string;
/** The newest of several signals is the youngest of the newest of each, so one artefact may keep the one and another the others. */
export declare function askedOfEach(question: Question): Told;
/** The consent without which there is no such event; undefined where some of its signals need none, or another. */
export declare function consentOfFact({ signals }: Pick<Agreement, 'signals'>, fact: string): string | undefined;
/** The least milliseconds or number a fact can hold: of events of which only so many are kept per days, the k-th is old. */
export declare function leastOfFact(fact: string): number;
/** How much older than the `newer`-th kept event the `older`-th is at least. */
export declare function apartOf(fact: string, newer: number, older: number): number;
