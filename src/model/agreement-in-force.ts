import type { Instant } from '../support/instant.ts';
import type { Agreement } from './agreement.ts';

/** A version of the agreement, and when what begins is judged by it: [from, until). */
export interface AgreementInForce {
  readonly agreement: Agreement;
  /** Absent = also whatever began before. */
  readonly from?: Instant;
  /** Absent = no end is known. */
  readonly until?: Instant;
}

/** The version by which something is judged that began at an instant; undefined where nothing was in force. */
export function inForceAt(
  versions: readonly AgreementInForce[],
  instant: Instant,
): AgreementInForce | undefined {
  return versions.find(
    ({ from = instant, until }) => from <= instant && (until === undefined || instant < until),
  );
}
