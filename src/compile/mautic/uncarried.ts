import type { Text } from '../../model/text.ts';
import type { Carrier } from './carrier.ts';

/** What this target writes nothing for, by kind of clause (the part of the id before the first `/`). */
const reasons: Readonly<Record<string, Text>> = {
  account: {
    en: 'companies are records, not configuration; they are not written',
    de: 'Unternehmen sind Datensätze, keine Konfiguration; sie werden nicht geschrieben',
  },
  agreement: {
    en: 'Mautic keeps its own settings for the system; this target does not change them',
    de: 'Mautic hat dafür eigene Systemeinstellungen; dieses Ziel ändert sie nicht',
  },
  attribution: {
    en: 'the credit is computed by leadpact; Mautic knows the first and the last source only',
    de: 'die Anrechnung berechnet leadpact; Mautic kennt nur die erste und die letzte Quelle',
  },
  calendar: { en: 'no clock runs in Mautic', de: 'in Mautic läuft keine Uhr' },
  campaign: {
    en: 'campaigns are built by hand in Mautic',
    de: 'Kampagnen werden in Mautic von Hand gebaut',
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
    en: 'no clock runs in Mautic that could escalate',
    de: 'in Mautic läuft keine Uhr, die eskalieren könnte',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  fallback: {
    en: 'nobody is assigned by a segment, so nothing falls back',
    de: 'Segmente weisen niemanden zu, also gibt es keinen Rückfall',
  },
  language: {
    en: 'labels are written in the first language only',
    de: 'Beschriftungen stehen nur in der ersten Sprache',
  },
  lifecycle: {
    en: 'handoff, disputes, cycles and withdrawal belong to the CRM and leadpact',
    de: 'Übergabe, Einspruch, Zyklen und Rückzug gehören ins CRM und zu leadpact',
  },
  member: {
    en: 'members are known by pseudonyms only; owners are set by hand',
    de: 'Personen sind nur unter Pseudonym bekannt; Inhaber werden von Hand gesetzt',
  },
  metric: {
    en: 'metrics are measured by leadpact; no report is written in Mautic',
    de: 'Kennzahlen misst leadpact; ein Bericht wird in Mautic nicht geschrieben',
  },
  party: {
    en: 'approval happens in the repository, not in Mautic',
    de: 'zugestimmt wird im Repository, nicht in Mautic',
  },
  plan: { en: 'the plan is worked out by leadpact', de: 'den Plan rechnet leadpact' },
  pool: {
    en: 'turns are taken by a campaign that is built by hand',
    de: 'reihum verteilt eine von Hand gebaute Kampagne',
  },
  queue: {
    en: 'contacts have no queues in Mautic',
    de: 'Kontakte haben in Mautic keine Warteschlangen',
  },
  role: {
    en: 'roles and permissions in Mautic stay as they are',
    de: 'Rollen und Rechte in Mautic bleiben, wie sie sind',
  },
  routing: { en: 'segments do not look up accounts', de: 'Segmente schlagen keine Accounts nach' },
  sla: {
    en: 'the clock is computed by leadpact; nothing in Mautic counts it',
    de: 'die Uhr berechnet leadpact; in Mautic zählt sie nichts',
  },
  sync: {
    en: 'the integration is set up by hand in Mautic',
    de: 'die Integration wird in Mautic von Hand eingerichtet',
  },
  team: { en: 'Mautic has no teams', de: 'Mautic kennt keine Teams' },
  territory: {
    en: 'Mautic has no territories; segments show who gets which lead',
    de: 'Mautic kennt keine Gebiete; wer welchen Lead bekommt, zeigen die Segmente',
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
    en: 'moves between stages are not checked in Mautic',
    de: 'Schritte zwischen Stufen werden in Mautic nicht geprüft',
  },
};

/** Parts of a stage that are not written, by the last part of the clause. */
const stageParts: Readonly<Record<string, Text>> = {
  expected: {
    en: 'completeness is measured by leadpact',
    de: 'Vollständigkeit misst leadpact',
  },
  guidance: {
    en: 'Mautic shows no guidance by stage; it stands in the playbook',
    de: 'Mautic zeigt keine Anleitung je Stufe; sie steht im Playbook',
  },
  'no-skipping': {
    en: 'moves between stages are not checked in Mautic',
    de: 'Schritte zwischen Stufen werden in Mautic nicht geprüft',
  },
};

/** The carrier of a clause that nothing in Mautic stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  const [kind = '', , part = ''] = clause.split('/');
  const words = kind === 'stage' ? stageParts[part] : reasons[kind];
  if (words === undefined) throw new Error(`Mautic has to carry ${clause}`);
  return { clause, caveats: [{ fidelity: 'missing', words }], files: [] };
}
