import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
/**
 * The instant at which witnesses are judged: ten o'clock of the first Wednesday on which the agreement is in force, when
 * people work and no week begins. No clock is read, so the same agreement has the same witnesses on every day.
 */
export declare function witnessInstant(agreement: Pick<Agreement, 'zone' | 'effectiveFrom'>): Instant;
/** Its local date, as days since 1970-01-01. */
export declare function witnessDay({ effectiveFrom }: Pick<Agreement, 'effectiveFrom'>): number;
