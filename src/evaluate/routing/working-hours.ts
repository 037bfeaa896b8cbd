import type { Instant } from '../../support/instant.ts';
import { type Interval, openDates } from '../../support/open-intervals.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { localDayAt } from '../../support/zoned-time.ts';

/** When a member takes leads. */
export interface WorkingHours {
  readonly isOpen: (at: Instant) => boolean;
  /** The first opening after an instant; undefined when there is none within a year. */
  readonly opensAfter: (at: Instant) => Instant | undefined;
}

/** Half-open intervals, in any order. */
export function hoursOfIntervals(intervals: readonly Interval[]): WorkingHours {
  return {
    isOpen: (at) => intervals.some(({ start, end }) => start <= at && at < end),
    opensAfter: (at) => earliest(intervals.map(({ start }) => start).filter((start) => start > at)),
  };
}

const longestClosure = 366;

export function hoursOfCalendar(calendar: OpeningHours): WorkingHours {
  const dates = openDates(calendar);
  const dayAt = (at: Instant): number => localDayAt(calendar.zone, at);
  return {
    // A shift of the day before may still be open.
    isOpen: (at) => hoursOfIntervals([...dates(dayAt(at) - 1), ...dates(dayAt(at))]).isOpen(at),
    opensAfter: (at) => {
      for (let day = dayAt(at); day < dayAt(at) + longestClosure; day++) {
        const opening = hoursOfIntervals(dates(day)).opensAfter(at);
        if (opening !== undefined) return opening;
      }
      return undefined;
    },
  };
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length === 0 ? undefined : Math.min(...instants);
}
