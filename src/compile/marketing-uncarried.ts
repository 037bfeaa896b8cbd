import type { Text } from '../model/text.ts';

/** Words by kind of clause, the part of its id before the first `/`. */
export type Reasons = Readonly<Record<string, Text>>;

/** Why a system of marketing that runs no clocks and knows no sales team carries nothing of these kinds; '{system}' is its name. */
const reasonsOfAll: Reasons = {
  account: {
    en: 'companies are records, not configuration; they are not written',
    de: 'Unternehmen sind Datensätze, keine Konfiguration; sie werden nicht geschrieben',
  },
  agreement: {
    en: '{system} keeps its own settings for the system; this target does not change them',
    de: '{system} hat dafür eigene Systemeinstellungen; dieses Ziel ändert sie nicht',
  },
  calendar: { en: 'no clock runs in {system}', de: 'in {system} läuft keine Uhr' },
  channel: { en: 'channels are told apart by leadpact', de: 'Kanäle unterscheidet leadpact' },
  commitment: {
    en: 'promises about periods are measured by leadpact',
    de: 'Zusagen über Zeiträume misst leadpact',
  },
  escalation: { en: 'escalation is computed by leadpact', de: 'die Eskalation berechnet leadpact' },
  'escalation-level': {
    en: 'levels are computed and reported by leadpact',
    de: 'Stufen berechnet und meldet leadpact',
  },
  'escalation-step': {
    en: 'no clock runs in {system} that could escalate',
    de: 'in {system} läuft keine Uhr, die eskalieren könnte',
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
    en: 'metrics are measured by leadpact; no report is written in {system}',
    de: 'Kennzahlen misst leadpact; ein Bericht wird in {system} nicht geschrieben',
  },
  party: {
    en: 'approval happens in the repository, not in {system}',
    de: 'zugestimmt wird im Repository, nicht in {system}',
  },
  plan: { en: 'the plan is worked out by leadpact', de: 'den Plan rechnet leadpact' },
  pool: {
    en: 'turns are taken by a campaign that is built by hand',
    de: 'reihum verteilt eine von Hand gebaute Kampagne',
  },
  role: {
    en: 'roles and permissions in {system} stay as they are',
    de: 'Rollen und Rechte in {system} bleiben, wie sie sind',
  },
  sla: {
    en: 'the clock is computed by leadpact; nothing in {system} counts it',
    de: 'die Uhr berechnet leadpact; in {system} zählt sie nichts',
  },
  sync: {
    en: 'the integration is set up by hand in {system}',
    de: 'die Integration wird in {system} von Hand eingerichtet',
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
    en: 'moves between stages are not checked in {system}',
    de: 'Schritte zwischen Stufen werden in {system} nicht geprüft',
  },
};

/** Parts of a stage, by the last part of the clause. */
const stagePartsOfAll: Reasons = {
  expected: { en: 'completeness is measured by leadpact', de: 'Vollständigkeit misst leadpact' },
  guidance: {
    en: '{system} shows no guidance by stage; it stands in the playbook',
    de: '{system} zeigt keine Anleitung je Stufe; sie steht im Playbook',
  },
  'no-skipping': {
    en: 'moves between stages are not checked in {system}',
    de: 'Schritte zwischen Stufen werden in {system} nicht geprüft',
  },
};

/**
 * Why a clause is not carried; `own` are the reasons of this system alone. Throws for a kind that should have been carried.
 */
export function whyUncarried(system: string, own: Reasons): (clause: string) => Text {
  return (clause) => {
    const [kind = '', , part = ''] = clause.split('/');
    const words = kind === 'stage' ? stagePartsOfAll[part] : { ...reasonsOfAll, ...own }[kind];
    if (words === undefined) throw new Error(`${system} has to carry ${clause}`);
    return named(words, system);
  };
}

function named(words: Text, system: string): Text {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, text.replaceAll('{system}', system)]),
  );
}
