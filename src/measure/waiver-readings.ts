import { fixedAmount } from '../evaluate/clock/clock-target.ts';
import type { Agreement } from '../model/agreement.ts';
import { promiseNamed } from '../model/named-promise.ts';
import type { Instant } from '../support/instant.ts';
import { mondaysBetween, weekLabel } from '../support/week.ts';
import { startOfDay } from '../support/zoned-time.ts';
import { approvingSide } from './escalation/waivers-of-agreement.ts';
import type { WaiverReading } from './measurement.ts';

/** Every waived week, as they have to be listed (semantics §6); what is approved after asOf, or by the wrong side, waives nothing. */
export function waiverReadings(agreement: Agreement, asOf: Instant): readonly WaiverReading[] {
  const { settle, zone } = agreement;
  const settledAt = (monday: number) => startOfDay(zone, monday + 7) + fixedAmount(settle);
  return Object.values(agreement.waivers).flatMap(({ approved, from, id, to, waived }) => {
    const approvedBy = approvingSide(agreement, approved.by);
    const promisedBy = promiseNamed(agreement, waived)?.side;
    if (approved.at > asOf || approvedBy === undefined || approvedBy === promisedBy) return [];
    const weeks = [...mondaysBetween(from, to)].map((monday) => ({
      week: weekLabel(monday),
      inTime: approved.at <= settledAt(monday),
    }));
    return [{ waiver: id, weeks }];
  });
}
