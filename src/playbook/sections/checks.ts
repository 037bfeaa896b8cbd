import type { Level } from '../../model/checks.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';
import { say, words } from '../view.ts';

/** What a level means for a change of the agreement. */
const meanings: Readonly<Record<Level, Bilingual>> = {
  error: { en: 'stops a change', de: 'hält eine Änderung auf' },
  warning: { en: 'is told as a warning', de: 'wird als Warnung gemeldet' },
  info: { en: 'is noted', de: 'wird vermerkt' },
  off: { en: 'is not checked', de: 'wird nicht geprüft' },
};

export const checks: Section = {
  id: 'checks',
  title: { en: 'Checks', de: 'Prüfungen' },
  intro: {
    en: 'Rules about the agreement itself that weigh more or less here than usual.',
    de: 'Regeln über die Vereinbarung selbst, die hier mehr oder weniger wiegen als üblich.',
  },
  appears: ({ levels }) => Object.keys(levels).length > 0,
  pages: (view) =>
    Object.entries(view.agreement.levels).map(([code, { level, rationale, place }]) => ({
      id: code.replace('/', '-'),
      title: html`<code>${code}</code>`,
      summary: html`${meanings[level][view.language]}`,
      place,
      owner: 'joint',
      ...(rationale && { rationale: words(view, rationale) }),
      body: html`<p>${say(view, 'What this rule finds', 'Was diese Regel findet,')} ${meanings[level][view.language]} (<code>${level}</code>).</p>`,
    })),
};
