import { html } from '../html.js';
import { say, words } from '../view.js';
/** What a level means for a change of the agreement. */
const meanings = {
    error: { en: 'stops a change', de: 'hält eine Änderung auf' },
    warning: { en: 'is told as a warning', de: 'wird als Warnung gemeldet' },
    info: { en: 'is noted', de: 'wird vermerkt' },
    off: { en: 'is not checked', de: 'wird nicht geprüft' },
};
export const checks = {
    id: 'checks',
    title: { en: 'Checks', de: 'Prüfungen' },
    intro: {
        en: 'Rules about the agreement itself that weigh more or less here than usual.',
        de: 'Regeln über die Vereinbarung selbst, die hier mehr oder weniger wiegen als üblich.',
    },
    appears: ({ levels }) => Object.keys(levels).length > 0,
    pages: (view) => Object.entries(view.agreement.levels).map(([code, { level, rationale, place }]) => ({
        id: code.replace('/', '-'),
        title: html `<code>${code}</code>`,
        summary: html `${meanings[level][view.language]}`,
        place,
        owner: 'joint',
        ...(rationale && { rationale: words(view, rationale) }),
        body: html `<p>${say(view, 'What this rule finds', 'Was diese Regel findet,')} ${meanings[level][view.language]} (<code>${level}</code>).</p>`,
    })),
};
