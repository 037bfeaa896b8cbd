import type { Agreement } from '../../../model/agreement.ts';
/** The part of an agreement that a row of `score` is made from. */
export type KernelAgreement = Pick<Agreement, 'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'routing'>;
