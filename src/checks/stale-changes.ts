import type { Finding } from '../diagnostics/finding.ts';
import { inside } from '../diagnostics/place.ts';
import type { ChangeRecord } from '../model/checks.ts';
import type { LocalDate } from '../support/local-date.ts';
import { checksFinding } from './checks-finding.ts';
import { changeExpired } from './codes/change-expired.ts';
import { changeUnratified } from './codes/change-unratified.ts';

/** Records of intended changes whose day is over, and emergencies that nobody has agreed to since. */
export function staleChanges(records: readonly ChangeRecord[], today: LocalDate): readonly Finding[] {
  return records.flatMap((record) => [...expired(record, today), ...unratified(record, today)]);
}

/** The last days of records, after each of which they are judged otherwise. */
export function lastDaysOf(records: readonly ChangeRecord[]): readonly LocalDate[] {
  return records.flatMap(({ emergency, expires }) => [expires, ...(emergency ? [emergency.ratifyBy] : [])]);
}

function expired({ expires, id, place }: ChangeRecord, today: LocalDate): readonly Finding[] {
  if (expires >= today) return [];
  return [
    checksFinding(changeExpired, {
      place: inside(place, 'expires'),
      message: `the intended change ${id} could be merged until ${expires}`,
    }),
  ];
}

function unratified({ approved, emergency, id, place }: ChangeRecord, today: LocalDate): readonly Finding[] {
  const missing = (['marketing', 'sales'] as const).filter((side) => approved[side] === undefined);
  if (emergency === undefined || emergency.ratifyBy >= today || missing.length === 0) return [];
  return [
    checksFinding(changeUnratified, {
      place: inside(place, 'emergency', 'ratifyBy'),
      message: `${id} was decided by ${emergency.by} on ${emergency.on} without ${missing.join(' and ')}, who had until ${emergency.ratifyBy} to approve it`,
    }),
  ];
}
