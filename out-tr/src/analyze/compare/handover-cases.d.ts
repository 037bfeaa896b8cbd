import type { AgreementPair } from './agreement-pair.ts';
import type { DifferenceCase } from './difference.ts';
/** Leads recorded before the handoff that one version hands over and the other does not. */
export declare function handoverCases({ space, before, after, recorded }: AgreementPair, isBefore: boolean): Generator<DifferenceCase>;
