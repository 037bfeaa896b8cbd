import type { Side } from '../../model/text.ts';
import type { JsonObject } from '../../support/json-value.ts';
import type { LocalDate } from '../../support/local-date.ts';

/** The agreement as both sides signed it, frozen under a version: the content of `releases/<version>.json`. */
export interface Release {
  readonly version: string;
  /** Local date in the model's zone at whose 00:00 it takes effect. */
  readonly effectiveFrom: LocalDate;
  /** Its last local date; absent = in force until the next release takes effect. */
  readonly until?: LocalDate;
  /** `sha256:` and 64 hexadecimal digits over the canonical text of the model. */
  readonly hash: string;
  /** By side, role and date. */
  readonly approvals: readonly Approval[];
  /** The linked agreement without places, samples and version; it takes effect on the same date. */
  readonly model: JsonObject;
}

/** A department has signed: by which of its approvers' roles, and when. */
export interface Approval {
  readonly side: Side;
  readonly by: string;
  readonly on: LocalDate;
}

/** The form in which releases are written; another number is another form. */
export const releaseForm = 1;

/** The departments of which each has to sign. */
export const sides: readonly Side[] = ['marketing', 'sales'];
