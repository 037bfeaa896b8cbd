import type { Text } from '../../model/text.ts';
import type { Carrier } from './carrier.ts';

/** What this target writes nothing for, by kind of clause (the part of the id before the first `/`). */
const reasons: Readonly<Record<string, Text>> = {
  account: {
    en: 'accounts are records, not configuration; the list of target accounts is not written',
    de: 'Accounts sind Datensätze, keine Konfiguration; die Zielkundenliste wird nicht geschrieben',
  },
  agreement: {
    en: 'EspoCRM keeps its own settings for the system; this target does not change them',
    de: 'EspoCRM hat dafür eigene Systemeinstellungen; dieses Ziel ändert sie nicht',
  },
  attribution: {
    en: 'the credit is computed by leadpact; EspoCRM ties a lead to one campaign',
    de: 'die Anrechnung berechnet leadpact; EspoCRM ordnet einem Lead eine Kampagne zu',
  },
  calendar: {
    en: 'working time calendars are records; they are not written, and no clock runs in EspoCRM',
    de: 'Arbeitszeitkalender sind Datensätze; sie werden nicht geschrieben, und in EspoCRM läuft keine Uhr',
  },
  campaign: {
    en: 'campaigns are records, not configuration; they are not written',
    de: 'Kampagnen sind Datensätze, keine Konfiguration; sie werden nicht geschrieben',
  },
  channel: {
    en: 'the source of a lead is a field; channels above it are told apart by leadpact',
    de: 'die Quelle eines Leads ist ein Feld; die Kanäle darüber unterscheidet leadpact',
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
    en: 'no clock runs in EspoCRM that could escalate',
    de: 'in EspoCRM läuft keine Uhr, die eskalieren könnte',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  fallback: {
    en: 'nobody is assigned by the script, so nothing falls back',
    de: 'das Skript weist niemanden zu, also gibt es keinen Rückfall',
  },
  lifecycle: {
    en: 'the outcome of a handoff and the cycle have fields, but deadlines, deciders, disputes and withdrawal are not enforced',
    de: 'Übergabeergebnis und Zyklus haben Felder, doch Fristen, Zuständige, Einspruch und Rückzug werden nicht durchgesetzt',
  },
  member: {
    en: 'members are known by pseudonyms only; users are kept by hand',
    de: 'Personen sind nur unter Pseudonym bekannt; Benutzer werden von Hand gepflegt',
  },
  metric: {
    en: 'metrics are measured by leadpact; no report is written in EspoCRM',
    de: 'Kennzahlen misst leadpact; ein Bericht wird in EspoCRM nicht geschrieben',
  },
  party: {
    en: 'approval happens in the repository, not in the CRM',
    de: 'zugestimmt wird im Repository, nicht im CRM',
  },
  plan: { en: 'the plan is worked out by leadpact', de: 'den Plan rechnet leadpact' },
  pool: {
    en: 'turns are taken by people or a workflow of the company; round robin of EspoCRM belongs to other records than leads or to a paid extension',
    de: 'reihum verteilen Menschen oder ein eigener Workflow; die Verteilung von EspoCRM gehört zu anderen Datensätzen als Leads oder zu einer kostenpflichtigen Erweiterung',
  },
  queue: {
    en: 'leads have no queues in EspoCRM; teams are kept by hand',
    de: 'Leads haben in EspoCRM keine Warteschlangen; Teams werden von Hand gepflegt',
  },
  role: {
    en: 'roles in EspoCRM stay as they are',
    de: 'Rollen in EspoCRM bleiben, wie sie sind',
  },
  routing: {
    en: 'the script does not look up accounts',
    de: 'das Skript schlägt keine Accounts nach',
  },
  sla: {
    en: 'the clock is computed by leadpact; nothing in EspoCRM counts it',
    de: 'die Uhr berechnet leadpact; in EspoCRM zählt sie nichts',
  },
  sync: {
    en: 'the integration is set up outside; EspoCRM holds nothing of it',
    de: 'die Integration wird außerhalb eingerichtet; EspoCRM hält davon nichts',
  },
  team: { en: 'teams are kept by hand in EspoCRM', de: 'Teams werden in EspoCRM von Hand gepflegt' },
  territory: {
    en: 'EspoCRM has no territories; the route says who gets which lead',
    de: 'EspoCRM kennt keine Gebiete; wer welchen Lead bekommt, sagt die Zuweisungsregel',
  },
  tier: {
    en: 'a tier is a value of a lead field; how many accounts one person can look after is watched by leadpact',
    de: 'eine Stufe ist ein Wert eines Leadfelds; wie viele Kunden jemand betreuen kann, prüft leadpact',
  },
  touches: {
    en: 'touches are counted by leadpact from the activity history',
    de: 'Kontaktversuche zählt leadpact aus dem Aktivitätsverlauf',
  },
  transition: {
    en: 'moves between stages are not checked in EspoCRM',
    de: 'Schritte zwischen Stufen werden in EspoCRM nicht geprüft',
  },
};

/** Parts of a stage that are not written, by the last part of the clause. */
const stageParts: Readonly<Record<string, Text>> = {
  expected: {
    en: 'layouts belong to the company and are not written; completeness is measured by leadpact',
    de: 'Layouts gehören dem Unternehmen und werden nicht geschrieben; Vollständigkeit misst leadpact',
  },
  guidance: {
    en: 'EspoCRM shows no guidance by stage; it stands in the playbook',
    de: 'EspoCRM zeigt keine Anleitung je Stufe; sie steht im Playbook',
  },
  'no-skipping': {
    en: 'moves between stages are not checked in EspoCRM',
    de: 'Schritte zwischen Stufen werden in EspoCRM nicht geprüft',
  },
};

/** The carrier of a clause that nothing in EspoCRM stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  const [kind = '', , part = ''] = clause.split('/');
  const words = kind === 'stage' ? stageParts[part] : reasons[kind];
  if (words === undefined) throw new Error(`EspoCRM has to carry ${clause}`);
  return { clause, caveats: [{ fidelity: 'missing', words }], files: [] };
}
