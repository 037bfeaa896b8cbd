import type { CapacityChange, PlanCapacity, Renewal } from '../../../model/plan.ts';
import { keyed, unread } from '../form.ts';
import { decimal, share } from '../say/exact.ts';
import { the, titleOf } from '../say/named.ts';
import { parts } from '../say/parts.ts';
import { choice, text } from '../say/plain.ts';
import { date, minutes } from '../say/time.ts';
import type { Spot, Teller } from '../teller.ts';

const renewal: Teller<Renewal> = keyed<Renewal>({
  team: ['team', 'Team', the('team')],
  from: ['from', 'vom', date],
  to: ['to', 'bis', date],
  daysPerWeek: ['working days of a week', 'Arbeitstage der Woche', decimal],
  place: unread,
});

const change: Teller<CapacityChange> = keyed<CapacityChange>({
  team: ['team', 'Team', the('team')],
  change: [
    'change',
    'Änderung',
    choice({ cut: { en: 'less', de: 'weniger' }, raise: { en: 'more', de: 'mehr' } }),
  ],
  by: ['by', 'um', share],
  from: ['from', 'vom', date],
  to: ['to', 'bis', date],
  announced: ['announced on', 'angekündigt am', date],
  reason: ['why', 'warum', text],
  place: unread,
});

export const tellPlanCapacity: Teller<PlanCapacity> = keyed<PlanCapacity>({
  touches: ['Every lead is worked by', 'Jeder Lead wird bearbeitet nach', the('touches')],
  minutesPerTouch: ['One touch takes', 'Ein Kontaktversuch dauert', minutes],
  hoursPerDay: ['Hours for leads on a working day', 'Stunden für Leads am Arbeitstag', decimal],
  renewals: [
    'Bound by renewals',
    'Gebunden durch Verlängerungen',
    parts(renewal, { label: teamLabel, key: numbered }),
  ],
  changes: ['Capacity', 'Kapazität', parts(change, { label: teamLabel, key: numbered })],
  place: unread,
});

function teamLabel({ team }: Renewal | CapacityChange, { speaker }: Spot, key: string): string {
  return `${titleOf('team', team, speaker)} (${key})`;
}

function numbered(_: object, index: number): string {
  return `${index + 1}`;
}
