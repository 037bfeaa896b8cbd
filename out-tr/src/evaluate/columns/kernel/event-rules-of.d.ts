import type { EventRule } from '../../../model/scoring.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
/** The event rules of the scoring that counts. */
export declare function eventRulesOf(agreement: KernelAgreement): readonly EventRule[];
