import type { SalesActivity, Sync, SyncEnd, SyncedField } from '../model/sync.ts';
import { plain, say, type View } from './view.ts';

/** The system at one end, as its target is called, else by its name. */
export function systemName(view: View, { systems }: Sync, end: SyncEnd): string {
  const name = systems[end];
  return plain(view, view.agreement.targets[name]?.title) || name;
}

export function endWords(view: View, end: SyncEnd): string {
  return end === 'crm' ? say(view, 'CRM', 'CRM') : say(view, 'Marketing platform', 'Marketing-Plattform');
}

/** `Salesforce → HubSpot`. */
export function directionWords(view: View, sync: Sync, { direction }: SyncedField): string {
  const [crm, map] = [systemName(view, sync, 'crm'), systemName(view, sync, 'map')];
  if (direction === 'both') return `${crm} ⇄ ${map}`;
  return direction === 'crm to map' ? `${crm} → ${map}` : `${map} → ${crm}`;
}

export function activityWords(view: View, activity: SalesActivity): string {
  return {
    call: say(view, 'calls', 'Anrufe'),
    email: say(view, 'e-mails of reps', 'E-Mails des Vertriebs'),
    meeting: say(view, 'meetings', 'Termine'),
    opportunity: say(view, 'opportunities', 'Verkaufschancen'),
    'won-deal': say(view, 'the whole way of a won deal', 'den ganzen Weg eines gewonnenen Auftrags'),
  }[activity];
}
