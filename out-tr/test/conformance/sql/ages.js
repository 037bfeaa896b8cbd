import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { definitionOf, dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { decayOf } from '../scoring/neutral-model.js';
import { pointsText, scaledOf } from '../scoring/neutral-points.js';
import { agreementOf, scoringWith } from './neutral-agreement.js';
import { columnsOf, recordAt } from './query.js';
const dayMs = 86_400_000;
const now = Date.UTC(2026, 5, 1);
const signals = { signal: {} };
const oncePerEvent = {
    ...definitionOf('rule'),
    kind: 'event',
    signals: ['signal'],
    where: [],
    points: 1,
    count: { mode: 'every' },
    decay: { kind: 'none' },
};
/** One lead per age, each with one event that old. */
export function decay(connection) {
    return adapter(async ({ points, scale, ages, ...testCase }) => {
        const rule = { ...oncePerEvent, points: scaledOf(points, scale), decay: decayOf(testCase.decay) };
        const dictionary = dictionaryOf({ signals });
        const agreement = agreementOf(dictionary, { scorings: { model: scoringWith(rule, scale) } });
        const leads = ages.map((age, index) => ({
            id: String(index),
            values: {},
            consents: [],
            events: [eventAt(now - age * dayMs)],
        }));
        const rows = await columnsOf(connection, agreement, leads, now);
        return { table: leads.map(({ id }) => pointsText(Number(rows.get(id)?.['total_points']), scale)) };
    });
}
function eventAt(at) {
    return { id: 'event', signal: 'signal', at, from: at, properties: {} };
}
/** The age is the number of days for which a point a day has been taken off. */
export function eventAge(connection) {
    return adapter(async ({ event, asOf }) => {
        const dictionary = dictionaryOf({ signals });
        const lead = leadOf({ events: [{ id: 'event', signal: 'signal', ...event }] });
        const idle = {
            ...definitionOf('idle'),
            kind: 'inactivity',
            signals: ['signal'],
            per: 1,
            everyDays: 1,
        };
        const ask = async (rule) => {
            const agreement = agreementOf(dictionary, { scorings: { model: scoringWith(rule, 0) } });
            const at = instantOf(asOf);
            const rows = await columnsOf(connection, agreement, [recordAt(dictionary, lead, at)], at);
            return Number(rows.get('lead')?.['total_points']);
        };
        const visible = (await ask(oncePerEvent)) === 1;
        return { visible, age: visible ? 0 - (await ask(idle)) : null };
    });
}
/** The age is the only number between which and itself a date's age lies. */
export function dateAge(connection) {
    return adapter(async (testCase) => {
        const { date, asOf, zone, expect } = testCase;
        const dictionary = dictionaryOf({ zone, attributes: { date: { type: 'date' } } });
        const near = [-2, -1, 0, 1, 2].map((distance) => expect.age + distance);
        const choices = near.map((age, index) => ({
            ...definitionOf(`age-${index}`),
            when: { op: 'between', attribute: 'date', low: age, high: age },
            points: index + 1,
        }));
        const rule = { ...definitionOf('age'), kind: 'exclusive', choices };
        const agreement = agreementOf(dictionary, { scorings: { model: scoringWith(rule, 0) } });
        const lead = { id: 'lead', values: { date }, events: [], consents: [] };
        const rows = await columnsOf(connection, agreement, [lead], instantOf(asOf));
        return { age: near[Number(rows.get('lead')?.['total_points']) - 1] };
    });
}
