import type { Text } from '../../model/text.ts';
import type { Carrier } from './carrier.ts';

/** What this target writes nothing for, by kind of clause (the part of the id before the first `/`). */
const reasons: Readonly<Record<string, Text>> = {
  account: {
    en: 'which company is a target account is data: it is imported or synchronised, and the tier marks it',
    de: 'welches Unternehmen Zielkunde ist, sind Daten: Sie werden importiert oder synchronisiert, und die Stufe kennzeichnet es',
  },
  agreement: {
    en: 'HubSpot keeps its own settings for the account; this target does not change them',
    de: 'HubSpot hat dafür eigene Kontoeinstellungen; dieses Ziel ändert sie nicht',
  },
  attribution: {
    en: 'the credit is computed by leadpact; HubSpot’s own attribution reports follow other rules',
    de: 'die Anrechnung berechnet leadpact; HubSpots eigene Attributionsberichte folgen anderen Regeln',
  },
  calendar: {
    en: 'HubSpot reads no calendar; leadpact works out when a clock is due',
    de: 'HubSpot liest keinen Kalender; wann eine Uhr abläuft, rechnet leadpact',
  },
  channel: {
    en: 'HubSpot names the first source of a contact in its own way; channels are told apart by leadpact',
    de: 'HubSpot benennt die Erstquelle eines Kontakts auf eigene Art; Kanäle unterscheidet leadpact',
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
    en: 'no promise has a clock that could escalate',
    de: 'keine Zusage hat eine Uhr, die eskalieren könnte',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  fallback: {
    en: 'nobody is assigned by a list, so none falls back',
    de: 'Listen weisen niemanden zu, also gibt es keinen Rückfall',
  },
  language: {
    en: 'labels are written in the first language only',
    de: 'Beschriftungen stehen nur in der ersten Sprache',
  },
  member: {
    en: 'members are known by pseudonyms only; owners are set by hand',
    de: 'Personen sind nur unter Pseudonym bekannt; Inhaber werden von Hand gesetzt',
  },
  metric: {
    en: 'metrics are measured by leadpact; no report is written in HubSpot yet',
    de: 'Kennzahlen misst leadpact; ein Bericht wird in HubSpot noch nicht geschrieben',
  },
  party: {
    en: 'approval happens in the repository, not in HubSpot',
    de: 'zugestimmt wird im Repository, nicht in HubSpot',
  },
  plan: {
    en: 'goals are not written; the plan is worked out by leadpact',
    de: 'Ziele werden nicht geschrieben; den Plan rechnet leadpact',
  },
  pool: {
    en: 'turns are taken by a workflow that is built by hand',
    de: 'reihum verteilt ein von Hand gebauter Workflow',
  },
  queue: { en: 'contacts have no queues in HubSpot', de: 'Kontakte haben in HubSpot keine Warteschlangen' },
  role: {
    en: 'roles and permissions in HubSpot stay as they are',
    de: 'Rollen und Rechte in HubSpot bleiben, wie sie sind',
  },
  routing: { en: 'lists cannot look up accounts', de: 'Listen können keine Accounts nachschlagen' },
  sync: {
    en: 'the integration is switched on and mapped in HubSpot by hand; its settings have no interface',
    de: 'die Integration wird in HubSpot von Hand eingerichtet; ihre Einstellungen haben keine Schnittstelle',
  },
  team: { en: 'teams are kept by hand in HubSpot', de: 'Teams werden in HubSpot von Hand gepflegt' },
  territory: {
    en: 'HubSpot has no territories for contacts; lists carry who gets which lead',
    de: 'HubSpot kennt keine Gebiete für Kontakte; wer welchen Lead bekommt, tragen die Listen',
  },
  touches: {
    en: 'touches are counted by leadpact from the activity history',
    de: 'Kontaktversuche zählt leadpact aus dem Aktivitätsverlauf',
  },
};

/** The carrier of a clause that nothing in HubSpot stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  const words = reasons[clause.split('/')[0] ?? ''];
  if (words === undefined) throw new Error(`HubSpot has to carry ${clause}`);
  return { clause, caveats: [{ fidelity: 'missing', words }], files: [] };
}
