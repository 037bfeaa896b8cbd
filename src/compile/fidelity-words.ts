import type { Bilingual } from '../model/words/language.ts';
import type { Fidelity } from './clause.ts';

/** What the fidelities are called where people read. */
export const fidelityWords: Readonly<Record<Fidelity, Bilingual>> = {
  exact: { en: 'exact', de: 'genau' },
  approximated: { en: 'approximated', de: 'ungefähr' },
  missing: { en: 'missing', de: 'fehlt' },
};

type ReportWord = 'area' | 'assumes' | 'bound' | 'clause' | 'fidelity' | 'how' | 'intro' | 'title' | 'all';

/** What stands in the report of a target. */
export const reportWords: Readonly<Record<ReportWord, Bilingual>> = {
  title: { en: 'What this system carries', de: 'Was dieses System trägt' },
  intro: {
    en: 'Written by leadpact build. Every clause of the agreement is exact (same result for every lead), approximated (how, and how far it may be off) or missing.',
    de: 'Geschrieben von leadpact build. Jede Klausel der Vereinbarung ist genau (gleiches Ergebnis für jeden Lead), ungefähr (wie, und wie weit sie abweichen kann) oder fehlt.',
  },
  all: { en: 'All', de: 'Alle' },
  area: { en: 'Area', de: 'Bereich' },
  assumes: { en: 'Provided that', de: 'Vorausgesetzt' },
  bound: { en: 'Bound', de: 'Grenze' },
  clause: { en: 'Clause', de: 'Klausel' },
  fidelity: { en: 'Fidelity', de: 'Wie genau' },
  how: { en: 'How', de: 'Wie' },
};
