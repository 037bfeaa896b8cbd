import type { Place } from '../diagnostics/place.ts';
import { dayOfDate, type LocalDate } from '../support/local-date.ts';
import type { MapSigner, SignerMap } from './signer-map.ts';

/** A change record by which somebody takes it on themselves to let a change through. */
export interface EmergencyRecord {
  /** Role id. */
  readonly by: string;
  readonly on: LocalDate;
  /** Until when both departments sign. */
  readonly ratifyBy: LocalDate;
  readonly place: Place;
}

/**
 * The record that lets this signer's approval pass today: one of the signer's own role, begun, not run out, and to be
 * ratified within the days that the map gives. Only records that the change itself brings may be passed in: an old one
 * would let everything through that comes after it.
 */
export function suitedRecord(
  { role }: MapSigner,
  { emergency }: SignerMap,
  records: readonly EmergencyRecord[],
  today: LocalDate,
): EmergencyRecord | undefined {
  if (emergency === undefined || !emergency.roles.includes(role)) return undefined;
  const days = emergency.ratifyWithinDays;
  return records.find(
    ({ by, on, ratifyBy }) =>
      by === role && on <= today && today <= ratifyBy && dayOfDate(ratifyBy) <= dayOfDate(on) + days,
  );
}
