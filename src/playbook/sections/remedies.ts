import type { Miss } from '../../model/remedy.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { promiseLink, promiseTitle } from '../promise/promise-link.ts';
import { waiverPage } from '../promise/waiver-page.ts';
import type { ObjectPage, Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';

export const remedies: Section = {
  id: 'remedies',
  title: { en: 'Misses, remedies and waivers', de: 'Verstöße, Abhilfe und Aussetzungen' },
  intro: {
    en: 'Which promises were missed, why, what is done so that it does not happen again, and which weeks are not held against anybody.',
    de: 'Welche Zusagen verfehlt wurden, warum, was geschieht, damit es nicht wieder vorkommt, und welche Wochen niemandem angerechnet werden.',
  },
  appears: ({ misses, waivers }) => Object.keys({ ...misses, ...waivers }).length > 0,
  pages: (view) => [
    ...newestFirst(Object.values(view.agreement.misses), ({ week }) => week).map((miss) =>
      missPage(view, miss),
    ),
    ...newestFirst(Object.values(view.agreement.waivers), ({ from }) => from).map((waiver) =>
      waiverPage(view, waiver),
    ),
  ],
};

function missPage(view: View, miss: Miss): ObjectPage {
  return {
    id: miss.id,
    title: html`${promiseTitle(view, miss.missed)}, ${miss.week}`,
    summary: html`${state(view, miss)}${miss.remedy ? html` · ${words(view, miss.remedy)}` : html``}`,
    place: miss.place,
    owner: miss.owner,
    body: facts([
      [say(view, 'Promise', 'Zusage'), promiseLink(view, miss.missed)],
      [say(view, 'Kept', 'Eingehalten'), miss.kept && shareWords(miss.kept, view.language)],
      [say(view, 'Escalated to', 'Eskaliert bis'), level(view, miss)],
      [say(view, 'Root cause', 'Ursache'), words(view, miss.cause)],
      [say(view, 'Remedy', 'Abhilfe'), words(view, miss.remedy)],
      [
        say(view, 'Responsible', 'Zuständig'),
        miss.responsible && words(view, view.agreement.roles[miss.responsible]?.title),
      ],
      [say(view, 'Due', 'Fällig'), miss.due && html`<time>${miss.due}</time>`],
      [say(view, 'State', 'Stand'), state(view, miss)],
    ]),
  };
}

function newestFirst<T>(entries: readonly T[], weekOf: (entry: T) => string): readonly T[] {
  const order = (left: string, right: string) => (left > right ? -1 : left < right ? 1 : 0);
  return entries.toSorted((left, right) => order(weekOf(left), weekOf(right)));
}

function level(view: View, { level: number }: Miss): Html | undefined {
  const found = view.agreement.escalation.levels.find((each) => each.level === number);
  return found && link(view, 'escalation', found);
}

function state(view: View, { done, remedy }: Miss): Html {
  if (done !== undefined)
    return html`<span class="state met">${say(view, 'done', 'erledigt')} <time>${done}</time></span>`;
  return remedy === undefined
    ? html`${say(view, 'first miss, watched', 'erster Verstoß, wird beobachtet')}`
    : html`<span class="state breached">${say(view, 'open', 'offen')}</span>`;
}
