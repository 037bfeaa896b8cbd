import type { Lines } from '../../support/script-lines.ts';
import type { ProgramAgreement } from './program-agreement.ts';
/** Does recycling a lead hide its events? */
export declare function hasReset({ lifecycle }: ProgramAgreement): boolean;
/** Events at or before the newest recycle known at asOf are not selected (semantics §4). */
export declare function emitReset(agreement: ProgramAgreement): Lines;
