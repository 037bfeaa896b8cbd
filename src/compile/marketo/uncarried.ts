import type { Text } from '../../model/text.ts';
import type { Carrier } from './carrier.ts';

/** What this target writes nothing for, by kind of clause (the part of the id before the first `/`). */
const reasons: Readonly<Record<string, Text>> = {
  account: {
    en: 'companies are records, not configuration; they are not written',
    de: 'Unternehmen sind Datensätze, keine Konfiguration; sie werden nicht geschrieben',
  },
  agreement: {
    en: 'Marketo keeps its own settings for the system; this target does not change them',
    de: 'Marketo hat dafür eigene Systemeinstellungen; dieses Ziel ändert sie nicht',
  },
  attribution: {
    en: 'the credit is computed by leadpact; Marketo’s own attribution follows other rules',
    de: 'die Anrechnung berechnet leadpact; Marketos eigene Attribution folgt anderen Regeln',
  },
  calendar: { en: 'no clock runs in Marketo', de: 'in Marketo läuft keine Uhr' },
  campaign: {
    en: 'programs and campaigns are built by hand in Marketo',
    de: 'Programme und Kampagnen werden in Marketo von Hand gebaut',
  },
  channel: { en: 'channels are told apart by leadpact', de: 'Kanäle unterscheidet leadpact' },
  commitment: {
    en: 'promises about periods are measured by leadpact',
    de: 'Zusagen über Zeiträume misst leadpact',
  },
  'escalation-level': {
    en: 'levels are computed and reported by leadpact',
    de: 'Stufen berechnet und meldet leadpact',
  },
  'escalation-step': {
    en: 'no clock runs in Marketo that could escalate',
    de: 'in Marketo läuft keine Uhr, die eskalieren könnte',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  fallback: {
    en: 'nobody is assigned by a smart list, so nothing falls back',
    de: 'Smart Lists weisen niemanden zu, also gibt es keinen Rückfall',
  },
  language: {
    en: 'labels are written in the first language only',
    de: 'Beschriftungen stehen nur in der ersten Sprache',
  },
  lifecycle: {
    en: 'handoff, disputes, cycles and withdrawal belong to the CRM and leadpact',
    de: 'Übergabe, Einspruch, Zyklen und Rückzug gehören ins CRM und zu leadpact',
  },
  list: {
    en: 'lists of values are kept by hand in Marketo, where a smart list asks for them',
    de: 'Wertelisten werden in Marketo von Hand gepflegt, wo eine Smart List sie braucht',
  },
  member: {
    en: 'members are known by pseudonyms only; owners are set by hand',
    de: 'Personen sind nur unter Pseudonym bekannt; Inhaber werden von Hand gesetzt',
  },
  metric: {
    en: 'metrics are measured by leadpact; no report is written in Marketo',
    de: 'Kennzahlen misst leadpact; ein Bericht wird in Marketo nicht geschrieben',
  },
  party: {
    en: 'approval happens in the repository, not in Marketo',
    de: 'zugestimmt wird im Repository, nicht in Marketo',
  },
  plan: { en: 'the plan is worked out by leadpact', de: 'den Plan rechnet leadpact' },
  pool: {
    en: 'turns are taken by a campaign that is built by hand',
    de: 'reihum verteilt eine von Hand gebaute Kampagne',
  },
  queue: {
    en: 'people have no queues in Marketo',
    de: 'Personen haben in Marketo keine Warteschlangen',
  },
  role: {
    en: 'roles and permissions in Marketo stay as they are',
    de: 'Rollen und Rechte in Marketo bleiben, wie sie sind',
  },
  routing: { en: 'smart lists do not look up accounts', de: 'Smart Lists schlagen keine Accounts nach' },
  sla: {
    en: 'the clock is computed by leadpact; nothing in Marketo counts it',
    de: 'die Uhr berechnet leadpact; in Marketo zählt sie nichts',
  },
  sync: {
    en: 'the integration is set up by hand in Marketo',
    de: 'die Integration wird in Marketo von Hand eingerichtet',
  },
  team: { en: 'Marketo keeps no teams of sales', de: 'Marketo führt keine Vertriebsteams' },
  territory: {
    en: 'Marketo has no territories; smart lists show who gets which lead',
    de: 'Marketo kennt keine Gebiete; wer welchen Lead bekommt, zeigen die Smart Lists',
  },
  tier: {
    en: 'target account tiers of companies are not written',
    de: 'Zielkundenstufen an Unternehmen werden nicht geschrieben',
  },
  touches: {
    en: 'touches are counted by leadpact from the activity history',
    de: 'Kontaktversuche zählt leadpact aus dem Aktivitätsverlauf',
  },
  transition: {
    en: 'moves between stages are not checked in Marketo',
    de: 'Schritte zwischen Stufen werden in Marketo nicht geprüft',
  },
};

/** Parts of a stage that are not written, by the last part of the clause. */
const stageParts: Readonly<Record<string, Text>> = {
  expected: {
    en: 'completeness is measured by leadpact',
    de: 'Vollständigkeit misst leadpact',
  },
  guidance: {
    en: 'Marketo shows no guidance by stage; it stands in the playbook',
    de: 'Marketo zeigt keine Anleitung je Stufe; sie steht im Playbook',
  },
  'no-skipping': {
    en: 'moves between stages are not checked in Marketo',
    de: 'Schritte zwischen Stufen werden in Marketo nicht geprüft',
  },
};

/** The carrier of a clause that nothing in Marketo stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  const [kind = '', , part = ''] = clause.split('/');
  const words = kind === 'stage' ? stageParts[part] : reasons[kind];
  if (words === undefined) throw new Error(`Marketo has to carry ${clause}`);
  return { clause, caveats: [{ fidelity: 'missing', words }], files: [] };
}
