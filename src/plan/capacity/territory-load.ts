import { compareExact, type Exact, minus, nothing, plus, times } from '../../support/exact.ts';
import type { DayCapacity } from './member-capacity.ts';

/** What a territory has to work and what it can, over some days. */
export interface Load {
  readonly mqls: Exact;
  /** Undefined where some member has no limit. */
  readonly leadCapacity: Exact | undefined;
  /** Undefined where no number of touches is promised. */
  readonly minutesNeeded: Exact | undefined;
  readonly minutesAvailable: Exact;
}

/** `minutesPerLead`: touches times minutes per touch. */
export function loadOf(mqls: Exact, days: readonly DayCapacity[], minutesPerLead: Exact | undefined): Load {
  let leadCapacity: Exact | undefined = nothing;
  let minutesAvailable = nothing;
  for (const { leads, minutes } of days) {
    leadCapacity = leadCapacity && leads && plus(leadCapacity, leads);
    minutesAvailable = plus(minutesAvailable, minutes);
  }
  return {
    mqls,
    leadCapacity,
    minutesNeeded: minutesPerLead === undefined ? undefined : times(mqls, minutesPerLead),
    minutesAvailable,
  };
}

/** How many leads are too many. */
export function leadsOver({ mqls, leadCapacity }: Load): Exact {
  return leadCapacity === undefined ? nothing : excess(mqls, leadCapacity);
}

/** How many minutes are missing. */
export function minutesOver({ minutesNeeded, minutesAvailable }: Load): Exact {
  return minutesNeeded === undefined ? nothing : excess(minutesNeeded, minutesAvailable);
}

function excess(needed: Exact, there: Exact): Exact {
  return compareExact(needed, there) > 0 ? minus(needed, there) : nothing;
}
