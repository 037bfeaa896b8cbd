import { scoreRow } from '../../../src/evaluate/score-row.js';
import { rewritings } from './rewritings.js';
const dayMs = 86_400_000;
/** What an engine may take a lead for. */
const misreadings = {
    'at most 63 events': (lead) => ({ ...lead, events: lead.events.slice(0, 63) }),
    'distances between events in whole days': (lead, asOf) => ({
        ...lead,
        events: lead.events.map((event) => atWholeDays(event, asOf)),
    }),
    'events logged later known at once': (lead) => ({
        ...lead,
        events: lead.events.map((event) => ({ ...event, from: event.at })),
    }),
    'consents logged later known at once': (lead) => ({
        ...lead,
        consents: lead.consents.map((consent) => ({ ...consent, from: consent.at })),
    }),
    'events at asOf not yet known': (lead, asOf) => ({
        ...lead,
        events: lead.events.filter(({ from }) => from < asOf),
    }),
    'the oldest consent in force': (lead) => ({ ...lead, consents: lead.consents.toReversed() }),
    'an objection at asOf not yet in force': (lead) => lead.objectionFrom === undefined ? lead : { ...lead, objectionFrom: lead.objectionFrom + 1 },
    'the recorded stage ignored': ({ recordedStage, ...lead }) => lead,
    'a recycle ignored': ({ recycledAt, ...lead }) => lead,
    'an event at the recycle still counted': (lead) => lead.recycledAt === undefined ? lead : { ...lead, recycledAt: lead.recycledAt - 1 },
    'a recycle after asOf already known': (lead, asOf) => lead.recycledAt === undefined ? lead : { ...lead, recycledAt: Math.min(lead.recycledAt, asOf) },
    'hidden events never happened': (lead) => {
        const { recycledAt, ...rest } = lead;
        return recycledAt === undefined
            ? lead
            : { ...rest, events: lead.events.filter(({ at }) => at > recycledAt) };
    },
    'an empty property as a value': (lead) => ({
        ...lead,
        events: lead.events.map((event) => ({ ...event, properties: spelledOut(event.properties) })),
    }),
};
/** What an engine may do to its rows. */
const slips = {
    'points of 32 bits': (row) => ({ ...row, total: row.total === null ? null : row.total | 0 }),
    'zero for no score': (row) => ({ ...row, total: row.total ?? 0 }),
    'no outcome under an objection': (row) => (row.fit === null ? { ...row, outcome: null } : row),
};
/** Engines of which each makes one mistake: the reference, told or repeated slightly wrong. */
export const mutants = [
    ...Object.entries(rewritings).map(([name, rewriting]) => ({
        name,
        rows: ((agreement, leads, asOf) => {
            const mistaken = rewriting(agreement);
            return leads.map((lead) => scoreRow(mistaken, lead, asOf));
        }),
    })),
    ...Object.entries(misreadings).map(([name, misread]) => ({
        name,
        rows: ((agreement, leads, asOf) => leads.map((lead) => scoreRow(agreement, misread(lead, asOf), asOf))),
    })),
    ...Object.entries(slips).map(([name, slip]) => ({
        name,
        rows: ((agreement, leads, asOf) => leads.map((lead) => slip(scoreRow(agreement, lead, asOf)))),
    })),
];
/** Moved to the latest instant of the same age. */
function atWholeDays(event, asOf) {
    const at = asOf - Math.floor((asOf - event.at) / dayMs) * dayMs;
    return { ...event, at, from: Math.max(at, event.from) };
}
function spelledOut(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value || 'none']));
}
