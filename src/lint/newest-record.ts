import type { Agreement } from '../model/agreement.ts';
import { localDateAt } from '../support/zoned-time.ts';

/**
 * The newest date on which, by the agreement's own records, something happened; undefined without any record.
 * Rules about what is overdue ask it instead of a clock, so the same files always get the same findings.
 */
export function newestRecord(agreement: Agreement): string | undefined {
  return recordedDates(agreement).reduce<string | undefined>(
    (newest, date) => (newest === undefined || date > newest ? date : newest),
    undefined,
  );
}

function recordedDates({
  cadences,
  contentPieces,
  messaging,
  misses,
  waivers,
  winLoss,
  zone,
}: Agreement): readonly string[] {
  const occasions = Object.values(cadences).flatMap(({ log }) => log);
  return [
    ...occasions.flatMap(({ planned, held, signatures }) => [
      held ?? planned,
      ...signatures.map(({ on }) => on),
    ]),
    ...Object.values(contentPieces).flatMap(({ reviewed, retired }) =>
      retired === undefined ? [reviewed] : [reviewed, retired],
    ),
    ...messaging.frameworks.flatMap(({ signatures }) => signatures.map(({ on }) => on)),
    ...Object.values(misses).flatMap(({ done }) => done ?? []),
    ...Object.values(waivers).map(({ approved }) => localDateAt(zone, approved.at)),
    ...Object.values(winLoss.interviews).flatMap(({ asked, lessons }) => [
      asked,
      ...lessons.flatMap(({ done }) => done ?? []),
    ]),
  ];
}
