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

/**
 * A part of the agreement as it was agreed at an instant: of the last version that has it and had begun, else of the first
 * that has it; undefined where none has.
 */
export function agreedAt<Part>(
  versions: readonly AgreementInForce[],
  partOf: (agreement: Agreement) => Part | undefined,
  instant: Instant,
): Part | undefined {
  const agreed = agreedParts(versions, partOf);
  return (agreed.findLast(({ from = instant }) => from <= instant) ?? agreed[0])?.part;
}

/** A part as each version has it that has it, oldest first. */
export function agreedParts<Part>(
  versions: readonly AgreementInForce[],
  partOf: (agreement: Agreement) => Part | undefined,
): readonly { readonly part: Part; readonly from?: Instant }[] {
  return versions.flatMap(({ agreement, from }) => {
    const part = partOf(agreement);
    return part === undefined ? [] : [{ part, ...(from !== undefined && { from }) }];
  });
}
