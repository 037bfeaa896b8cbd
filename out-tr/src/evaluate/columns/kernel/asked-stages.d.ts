import type { KernelAgreement } from './kernel-agreement.ts';
/** The stages of which some criterion asks whether they were reached. */
export declare function askedStages({ lifecycle, routing }: KernelAgreement): readonly string[];
