import type { Bilingual } from '../model/words/language.ts';

/** The parts of an agreement in which people ask how well a system carries it, in the order of reports. */
export const areaIds = [
  'lifecycle',
  'scoring',
  'routing',
  'slas',
  'data',
  'market',
  'measurement',
  'sync',
  'people',
  'frame',
] as const;
export type AreaId = (typeof areaIds)[number];

export const areaTitles: Readonly<Record<AreaId, Bilingual>> = {
  lifecycle: { en: 'Lifecycle', de: 'Lebenszyklus' },
  scoring: { en: 'Scoring', de: 'Bewertung' },
  routing: { en: 'Routing', de: 'Zuweisung' },
  slas: { en: 'SLAs and escalation', de: 'SLAs und Eskalation' },
  data: { en: 'Fields and signals', de: 'Felder und Signale' },
  market: { en: 'Campaigns and accounts', de: 'Kampagnen und Zielkunden' },
  measurement: { en: 'Metrics and plans', de: 'Kennzahlen und Pläne' },
  sync: { en: 'Integration', de: 'Integration' },
  people: { en: 'People', de: 'Personen' },
  frame: { en: 'Frame', de: 'Rahmen' },
};

/** By kind of clause, the part of its id before the first `/`. */
const areaOfKind: Readonly<Record<string, AreaId>> = {
  account: 'market',
  agreement: 'frame',
  attribution: 'measurement',
  bands: 'scoring',
  calendar: 'slas',
  campaign: 'market',
  channel: 'market',
  commitment: 'slas',
  consent: 'data',
  escalation: 'slas',
  'escalation-level': 'slas',
  'escalation-step': 'slas',
  fallback: 'routing',
  field: 'data',
  gate: 'lifecycle',
  grades: 'scoring',
  language: 'frame',
  lifecycle: 'lifecycle',
  list: 'data',
  matrix: 'scoring',
  member: 'people',
  metric: 'measurement',
  'min-known': 'scoring',
  party: 'frame',
  plan: 'measurement',
  pool: 'routing',
  qualification: 'lifecycle',
  queue: 'routing',
  reason: 'lifecycle',
  role: 'people',
  route: 'routing',
  routing: 'routing',
  scoring: 'scoring',
  signal: 'data',
  sla: 'slas',
  stage: 'lifecycle',
  sync: 'sync',
  team: 'people',
  territory: 'routing',
  tier: 'market',
  touches: 'slas',
  transition: 'lifecycle',
};

/** The area of a clause by its id. Throws for a kind that no report would show. */
export function areaOf(clause: string): AreaId {
  const area = areaOfKind[clause.split('/')[0] ?? ''];
  if (area === undefined) throw new Error(`no area of the clause ${clause}`);
  return area;
}

/** Clauses by area in the order of the areas, those of one in the order in which they come; no area is empty. */
export function byArea<Clause extends { readonly id: string }>(
  clauses: readonly Clause[],
): readonly { readonly area: AreaId; readonly own: readonly Clause[] }[] {
  const found = new Map<AreaId, Clause[]>(areaIds.map((area) => [area, []]));
  for (const clause of clauses) found.get(areaOf(clause.id))?.push(clause);
  return [...found].map(([area, own]) => ({ area, own })).filter(({ own }) => own.length > 0);
}
