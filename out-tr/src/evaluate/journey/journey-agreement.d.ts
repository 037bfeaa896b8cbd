import type { Agreement } from '../../model/agreement.ts';
/** The part of an agreement that moves a lead through its stages. */
export type JourneyAgreement = Pick<Agreement, 'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'reasons' | 'calendars' | 'calendar'>;
