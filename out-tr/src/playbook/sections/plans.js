import { textIn } from '../../model/words/language.js';
import { monthsWords } from '../../model/words/month-words.js';
import { planReadings } from '../../plan/plan-reading.js';
import { moneyWords } from '../../plan/words/amount-words.js';
import { exact } from '../../support/exact.js';
import { html } from '../html.js';
import { facts, part } from '../parts.js';
import { breakList } from '../plan/break-list.js';
import { deadlineTable } from '../plan/deadline-table.js';
import { monthTable } from '../plan/month-table.js';
import { segmentPart } from '../plan/segment-part.js';
import { coverageFacts, territoryTable } from '../plan/territory-table.js';
import { say, words } from '../view.js';
export const plans = {
    id: 'plans',
    title: { en: 'Revenue plans', de: 'Umsatzpläne' },
    intro: {
        en: 'From the target back to the leads: how many it takes, by when, and whether the people are there.',
        de: 'Vom Ziel zurück zu den Leads: wie viele es braucht, bis wann, und ob die Menschen dafür da sind.',
    },
    appears: ({ plans: all }) => Object.keys(all).length > 0,
    pages: (view) => planReadings(view.agreement).map((reading) => {
        const { plan } = reading;
        const target = moneyWords(exact(plan.target), view.agreement.currency, view.language);
        return {
            id: plan.id,
            title: words(view, plan.title),
            summary: html `${target}, ${monthsWords(plan.months, view.language)}`,
            place: plan.place,
            owner: plan.owner,
            ...(plan.rationale && { rationale: words(view, plan.rationale) }),
            body: body(view, reading, target),
        };
    }),
};
function body(view, reading, target) {
    const { plan, need } = reading;
    return html `${facts([
        [say(view, 'Target', 'Ziel'), target],
        [say(view, 'Months of the won deals', 'Monate der Abschlüsse'), monthsWords(plan.months, view.language)],
        [
            say(view, 'Worked from', 'Daran gearbeitet wird ab'),
            monthsWords({ from: plan.startsIn, to: plan.startsIn }, view.language),
        ],
        [say(view, 'Signed', 'Unterschrieben'), signed(view, reading)],
    ])}${part(say(view, 'What breaks it', 'Woran er scheitert'), breakList(view, reading))}
${need.segments.map((segment) => segmentPart(view, segment))}
${part(say(view, 'Month by month', 'Monat für Monat'), monthTable(view, reading))}
${part(say(view, 'What must exist by when', 'Was bis wann da sein muss'), deadlineTable(view, reading))}
${part(say(view, 'Capacity', 'Kapazität'), territoryTable(view, reading))}
${part(say(view, 'Pipeline', 'Pipeline'), coverageFacts(view, reading))}`;
}
function signed(view, { plan, agreement }) {
    if (plan.signatures.length === 0)
        return say(view, 'by nobody yet', 'noch von niemandem');
    return plan.signatures
        .map(({ side, on }) => `${textIn(agreement.parties[side].title, view.language)} ${on}`)
        .join(', ');
}
