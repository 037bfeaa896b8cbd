import { calendarOf } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
import { localDayAt } from '../../support/zoned-time.js';
export function createTally(agreement) {
    const source = sourceReader(agreement);
    const revenue = new Map();
    const arrivals = new Map();
    return {
        revenue,
        arrivals,
        add: (lead) => {
            increase(arrivals, source(lead), monthOfDay(localDayAt(agreement.zone, lead.createdAt)), 1);
            for (const { owner, won, closeDay, amount } of lead.course.opportunities) {
                if (owner === undefined || won === false)
                    continue;
                increase(revenue, owner, monthOfDay(closeDay), won === true ? amount : Math.floor(amount / 3));
            }
        },
    };
}
/** Months since the year 0. */
export function monthOfDay(day) {
    const { year, month } = calendarOf(day);
    return year * 12 + month - 1;
}
export function monthAt(zone, at) {
    return monthOfDay(localDayAt(zone, at));
}
/** The enum that names where leads come from: what Salesforce calls LeadSource, else one whose id says so. */
function sourceReader({ fields }) {
    const all = Object.values(fields);
    const choices = all.filter(({ type }) => type === 'enum');
    const field = choices.find(({ systems }) => ownValue(systems, 'salesforce') === 'LeadSource') ??
        choices.find(({ id }) => /(^|-)source$/.test(id));
    if (field === undefined)
        return () => '';
    const index = all.indexOf(field);
    return ({ values }) => values[index]?.text ?? '';
}
function increase(sums, key, month, by) {
    const months = sums.get(key) ?? new Map();
    months.set(month, (months.get(month) ?? 0) + by);
    sums.set(key, months);
}
