import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';
import type { StatementVerdict } from './statement.ts';
/** What an answer means where a lead shows a defect. */
export declare function wrongIfFound({ answer }: Answer<Witness>): StatementVerdict;
/** What an answer means where there should be such a lead. */
export declare function wrongIfNone({ answer }: Answer<Witness>): StatementVerdict;
