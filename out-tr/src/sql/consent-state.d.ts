import type { ConsentState } from '../criteria/criterion.ts';
import type { Answer } from './events/measures.ts';
import type { Statement } from './statement.ts';
export declare function consentName(purpose: string): string;
export declare function consentCondition(statement: Statement, purpose: string, state: ConsentState): string;
/** The answers added up; 0 where there is none. */
export declare function summed(statement: Statement, answers: readonly Answer[]): string;
/** The largest or smallest of the answers; `without` where there is none. */
export declare function extreme(statement: Statement, answers: readonly Answer[], pick: 'larger' | 'smaller', without: string): string;
