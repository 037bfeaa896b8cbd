import type { Agreement } from '../../model/agreement.ts';
/** The part of an agreement that decides a row. */
export type ProgramAgreement = Pick<Agreement, 'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'routing'>;
