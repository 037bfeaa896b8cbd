import { isOpenTime } from '../evaluate/clock/clock-target.ts';
import type { Agreement } from '../model/agreement.ts';
import { ownValue } from '../support/own-value.ts';

/** In which unit the times of an SLA are told. */
export function calendarClock({ slas }: Agreement, sla: string): 'open' | 'elapsed' {
  const found = ownValue(slas, sla);
  return found !== undefined && isOpenTime(found.within) ? 'open' : 'elapsed';
}
