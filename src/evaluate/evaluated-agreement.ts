import type { Agreement } from '../model/agreement.ts';

/** The part of an agreement that decides what becomes of a lead; nothing else is read for it. */
export type EvaluatedAgreement = Pick<
  Agreement,
  | 'zone'
  | 'calendar'
  | 'calendars'
  | 'fields'
  | 'signals'
  | 'scorings'
  | 'lifecycle'
  | 'reasons'
  | 'routing'
  | 'members'
  | 'teams'
  | 'slas'
  | 'touchPolicies'
>;
