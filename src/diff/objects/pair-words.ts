import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import { quotedWords } from '../../model/words/language.ts';
import type { Change } from '../change.ts';
import type { ObjectNoun } from './object-noun.ts';
import type { ObjectPair } from './object-pair.ts';
import type { WrittenPair } from './written-pair.ts';

/** Where a definition stands, in the newer version if it has it. */
export function thingOf({
  noun,
  id,
  before,
  after,
}: ObjectPair): Change['because'][number] & Pick<Change, 'place' | 'standsIn'> {
  const [object, standsIn] =
    after === undefined ? ([before, 'before'] as const) : ([after, 'after'] as const);
  if (object === undefined) throw new Error(`${noun} ${id} is in neither version`);
  return { noun, id, place: object.place, standsIn };
}

/** `SLA “First contact”`; of what exists once, its noun. */
export function pairTitle({ noun, id, before, after }: WrittenPair, language: ToolLanguage): string {
  const word = nounWords[noun][language];
  if (noun === id) return word;
  return `${word} ${quotedWords(titleIn(after?.part ?? before?.part, language) ?? id, language)}`;
}

/** In the wanted language, else in the first one it has. */
function titleIn(part: unknown, language: ToolLanguage): string | undefined {
  if (typeof part !== 'object' || part === null || !('title' in part)) return undefined;
  const { title } = part;
  if (typeof title !== 'object' || title === null) return undefined;
  const texts = Object.entries(title);
  const [, text] = texts.find(([key]) => key === language) ?? texts[0] ?? [];
  return typeof text === 'string' ? text : undefined;
}

/** Is it new, gone or another: `new: SLA “First contact”`. */
export function pairSentence(pair: ObjectPair): Bilingual {
  const [en, de] =
    pair.before === undefined
      ? ['new', 'neu']
      : pair.after === undefined
        ? ['removed', 'entfallen']
        : ['changed', 'geändert'];
  return { en: `${en}: ${pairTitle(pair, 'en')}`, de: `${de}: ${pairTitle(pair, 'de')}` };
}

/** Nouns as people say them. */
const nounWords: Readonly<Record<ObjectNoun, Bilingual>> = {
  account: { en: 'target account', de: 'Zielkunde' },
  agreement: { en: 'terms of the agreement', de: 'Rahmen der Vereinbarung' },
  alignment: { en: 'alignment score', de: 'Alignment-Score' },
  approvals: { en: 'approvals', de: 'Freigaben' },
  attribution: { en: 'attribution', de: 'Attribution' },
  budget: { en: 'budget', de: 'Budget' },
  cadence: { en: 'meeting', de: 'Termin' },
  calendar: { en: 'calendar', de: 'Kalender' },
  campaign: { en: 'campaign', de: 'Kampagne' },
  channel: { en: 'channel', de: 'Kanal' },
  check: { en: 'level of the check', de: 'Gewicht der Prüfung' },
  claim: { en: 'claim', de: 'Aussage' },
  commitment: { en: 'commitment', de: 'Zusage' },
  consent: { en: 'consent', de: 'Einwilligung' },
  content: { en: 'content', de: 'Inhalt' },
  'content-type': { en: 'type of content', de: 'Inhaltstyp' },
  cycles: { en: 'cycles of a lead', de: 'Durchläufe eines Leads' },
  escalation: { en: 'escalation', de: 'Eskalation' },
  field: { en: 'field', de: 'Feld' },
  gate: { en: 'gate', de: 'Sperre' },
  handoff: { en: 'handoff', de: 'Übergabe' },
  incentive: { en: 'bonus', de: 'Bonus' },
  interview: { en: 'interview', de: 'Interview' },
  invariant: { en: 'invariant', de: 'Invariante' },
  lifecycle: { en: 'lifecycle', de: 'Lebenszyklus' },
  list: { en: 'list', de: 'Liste' },
  member: { en: 'member', de: 'Mitglied' },
  messaging: { en: 'messaging', de: 'Botschaften' },
  metric: { en: 'metric', de: 'Kennzahl' },
  miss: { en: 'missed promise', de: 'verfehlte Zusage' },
  objection: { en: 'objection', de: 'Einwand' },
  persona: { en: 'persona', de: 'Persona' },
  plan: { en: 'plan', de: 'Plan' },
  pool: { en: 'pool', de: 'Pool' },
  privacy: { en: 'privacy', de: 'Datenschutz' },
  qualification: { en: 'checklist', de: 'Checkliste' },
  question: { en: 'question of the interviews', de: 'Frage der Interviews' },
  queue: { en: 'queue', de: 'Warteschlange' },
  reason: { en: 'reason', de: 'Grund' },
  role: { en: 'role', de: 'Rolle' },
  routing: { en: 'routing', de: 'Routing' },
  rule: { en: 'routing rule', de: 'Routingregel' },
  scoring: { en: 'scoring', de: 'Scoring' },
  signal: { en: 'signal', de: 'Signal' },
  sla: { en: 'SLA', de: 'SLA' },
  source: { en: 'source', de: 'Quelle' },
  stage: { en: 'stage', de: 'Phase' },
  sync: { en: 'sync contract', de: 'Abgleich der Systeme' },
  target: { en: 'target system', de: 'Zielsystem' },
  team: { en: 'team', de: 'Team' },
  term: { en: 'term', de: 'Begriff' },
  territory: { en: 'territory', de: 'Gebiet' },
  tier: { en: 'account tier', de: 'Kundenstufe' },
  touches: { en: 'touch policy', de: 'Kontaktregel' },
  transition: { en: 'transition', de: 'Übergang' },
  waiver: { en: 'waiver', de: 'Ausnahme' },
  'win-loss': { en: 'win/loss programme', de: 'Win/Loss-Programm' },
};
