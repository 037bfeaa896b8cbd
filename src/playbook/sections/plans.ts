import { textIn } from '../../model/words/language.ts';
import { monthsWords } from '../../model/words/month-words.ts';
import { type PlanReading, planReadings } from '../../plan/plan-reading.ts';
import { moneyWords } from '../../plan/words/amount-words.ts';
import { exact } from '../../support/exact.ts';
import { type Html, html } from '../html.ts';
import { facts, part } from '../parts.ts';
import { breakList } from '../plan/break-list.ts';
import { deadlineTable } from '../plan/deadline-table.ts';
import { monthTable } from '../plan/month-table.ts';
import { planOverview } from '../plan/overview-picture.ts';
import { segmentPart } from '../plan/segment-part.ts';
import { coverageFacts, territoryTable } from '../plan/territory-table.ts';
import type { Section } from '../section.ts';
import { say, type View, words } from '../view.ts';

export const plans: Section = {
  id: 'plans',
  title: { en: 'Revenue plans', de: 'Umsatzpläne' },
  intro: {
    en: 'From the target back to the leads: how many it takes, by when, and whether the people are there.',
    de: 'Vom Ziel zurück zu den Leads: wie viele es braucht, bis wann, und ob die Menschen dafür da sind.',
  },
  appears: ({ plans: all }) => Object.keys(all).length > 0,
  pages: (view) =>
    planReadings(view.agreement).map((reading) => {
      const { plan } = reading;
      const target = moneyWords(exact(plan.target), view.agreement.currency, view.language);
      return {
        id: plan.id,
        title: words(view, plan.title),
        summary: html`${target}, ${monthsWords(plan.months, view.language)}`,
        place: plan.place,
        owner: plan.owner,
        names: [say(view, 'target, revenue target, quota', 'Ziel, Umsatzziel, Vertriebsziel')],
        ...(plan.rationale && { rationale: words(view, plan.rationale) }),
        body: body(view, reading, target),
      };
    }),
};

function body(view: View, reading: PlanReading, target: string): Html {
  const { plan, need } = reading;
  return html`${facts([
    [say(view, 'Target', 'Ziel'), target],
    [say(view, 'Months of the won deals', 'Monate der Abschlüsse'), monthsWords(plan.months, view.language)],
    [
      say(view, 'Worked from', 'Daran gearbeitet wird ab'),
      monthsWords({ from: plan.startsIn, to: plan.startsIn }, view.language),
    ],
    [say(view, 'Signed', 'Unterschrieben'), signed(view, reading)],
  ])}${part(say(view, 'From the target to the leads', 'Vom Ziel zu den Leads'), planOverview(view, reading))}
${part(say(view, 'What breaks it', 'Woran er scheitert'), breakList(view, reading))}
${need.segments.map((segment) => segmentPart(view, segment))}
${part(say(view, 'Month by month', 'Monat für Monat'), monthTable(view, reading))}
${part(say(view, 'What must exist by when', 'Was bis wann da sein muss'), deadlineTable(view, reading))}
${part(say(view, 'Capacity', 'Kapazität'), territoryTable(view, reading))}
${part(say(view, 'Pipeline', 'Pipeline'), coverageFacts(view, reading))}`;
}

function signed(view: View, { plan, agreement }: PlanReading): string {
  if (plan.signatures.length === 0) return say(view, 'by nobody yet', 'noch von niemandem');
  return plan.signatures
    .map(({ side, on }) => `${textIn(agreement.parties[side].title, view.language)} ${on}`)
    .join(', ');
}
