import type { Fact, Sla } from '../../model/sla.ts';
import { say, type View } from '../view.ts';

/** What people call a promise on each lead, for the search: told by how its clock starts and stops. */
export function promiseNames(view: View, { clock: { start, stop } }: Sla): readonly string[] {
  const { handoff } = view.agreement.lifecycle;
  const stops = (fact: Fact['fact']): boolean => stop.some((each) => each.fact === fact);
  const isHandedOver = start.fact === 'stage' && start.stage === handoff.stage;
  return [
    ...(isHandedOver && stops('touch') ? [firstContact(view)] : []),
    ...(stops('decided') ? [decision(view)] : []),
    ...(start.fact === 'meeting' && start.outcome === 'no-show'
      ? [say(view, 'no-show', 'nicht erschienen')]
      : []),
  ];
}

/** What people call a rule about how often a lead is tried. */
export function touchNames(view: View): readonly string[] {
  return [
    say(
      view,
      'call attempts, how often call, touches, number of touches',
      'Anrufversuche, oft anrufen, oft versuchen, Kontaktversuche, Zahl der Kontaktversuche',
    ),
  ];
}

function firstContact(view: View): string {
  return say(
    view,
    'call, first call, speed to lead, lead response time',
    'anrufen, erster Anruf, Erstkontakt, Erstreaktionszeit',
  );
}

function decision(view: View): string {
  return say(
    view,
    'accept lead, reject lead, accept or reject',
    'Lead annehmen, Lead ablehnen, annehmen oder ablehnen',
  );
}
