import type { Text } from '../../model/text.ts';
import type { Caveat } from '../caveat.ts';
import type { Carrier } from './carrier.ts';

/** What this target writes nothing for, by kind of clause (the part of the id before the first `/`). */
const reasons: Readonly<Record<string, Text>> = {
  agreement: {
    en: 'Salesforce keeps its own settings for the company; this target does not change them',
    de: 'Salesforce hat dafür eigene Unternehmenseinstellungen; dieses Ziel ändert sie nicht',
  },
  attribution: {
    en: 'the credit is computed by leadpact; campaign influence in Salesforce follows other rules and is not configured yet',
    de: 'die Anrechnung berechnet leadpact; Kampagneneinfluss in Salesforce folgt anderen Regeln und wird noch nicht eingerichtet',
  },
  calendar: {
    en: 'the instants of clocks are worked out by leadpact; business hours in Salesforce stay as they are',
    de: 'die Zeitpunkte der Uhren rechnet leadpact aus; die Geschäftszeiten in Salesforce bleiben, wie sie sind',
  },
  campaign: {
    en: 'campaigns are records, not configuration; they are not written yet',
    de: 'Kampagnen sind Datensätze, keine Konfiguration; sie werden noch nicht geschrieben',
  },
  channel: {
    en: 'the lead source is a field; channels above it are told apart by leadpact',
    de: 'die Leadquelle ist ein Feld; die Kanäle darüber unterscheidet leadpact',
  },
  commitment: {
    en: 'promises about periods are measured by leadpact',
    de: 'Zusagen über Zeiträume misst leadpact',
  },
  'escalation-level': {
    en: 'levels are computed and reported by leadpact',
    de: 'Stufen berechnet und meldet leadpact',
  },
  'escalation-step': {
    en: 'no promise of the agreement escalates on one lead',
    de: 'keine Zusage der Vereinbarung eskaliert bei einem Lead',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  language: {
    en: 'labels and guidance are written in the first language only',
    de: 'Beschriftungen und Anleitungen stehen nur in der ersten Sprache',
  },
  lifecycle: {
    en: 'the outcome of a handoff and the cycle have fields, but deadlines, deciders, disputes and withdrawal are not enforced',
    de: 'Übergabeergebnis und Zyklus haben Felder, doch Fristen, Zuständige, Einspruch und Rückzug werden nicht durchgesetzt',
  },
  member: {
    en: 'members are known by pseudonyms only; users are added to queues by hand',
    de: 'Personen sind nur unter Pseudonym bekannt; Nutzer kommen von Hand in die Warteschlangen',
  },
  metric: {
    en: 'a report of leads cannot show it; leadpact measures it',
    de: 'ein Bericht über Leads kann sie nicht zeigen; leadpact misst sie',
  },
  party: {
    en: 'approval happens in the repository, not in the CRM',
    de: 'zugestimmt wird im Repository, nicht im CRM',
  },
  plan: {
    en: 'quotas and forecasts are not written; the plan is worked out by leadpact',
    de: 'Quoten und Prognosen werden nicht geschrieben; den Plan rechnet leadpact',
  },
  role: {
    en: 'Salesforce roles and profiles stay as they are',
    de: 'Rollen und Profile in Salesforce bleiben, wie sie sind',
  },
  routing: {
    en: 'assignment rules cannot look up accounts',
    de: 'Zuweisungsregeln können keine Accounts nachschlagen',
  },
  sync: {
    en: 'the integration is set up in the marketing platform; Salesforce holds nothing of it',
    de: 'die Integration wird in der Marketing-Plattform eingerichtet; Salesforce hält davon nichts',
  },
  team: {
    en: 'teams have no counterpart; users are added to queues by hand',
    de: 'Teams haben keine Entsprechung; Nutzer kommen von Hand in die Warteschlangen',
  },
  territory: {
    en: 'territory models are not written yet; assignment rules carry who gets which lead',
    de: 'Gebietsmodelle werden noch nicht geschrieben; wer welchen Lead bekommt, tragen die Zuweisungsregeln',
  },
  touches: {
    en: 'touches are counted by leadpact from the activity history',
    de: 'Kontaktversuche zählt leadpact aus dem Aktivitätsverlauf',
  },
};

/** The carrier of a clause that nothing in Salesforce stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  const kind = clause.split('/')[0] ?? '';
  const words = reasons[kind];
  if (words === undefined) throw new Error(`Salesforce has to carry ${clause}`);
  const caveat: Caveat = { fidelity: 'missing', words };
  return { clause, caveats: [caveat] };
}
