import { createRandom } from '../../support/random.js';
import { localDayAt } from '../../support/zoned-time.js';
import { instantAt, placeOf } from './arrivals.js';
import { drawPermissions } from './consent-mix.js';
import { drawCourse } from './course/draw-course.js';
import { drawEvents } from './event-mix.js';
/** Kinds of facts have streams of their own, so that a change to one leaves the others as they were. */
const streams = { arrival: 1, values: 2, events: 3, permissions: 4, course: 5 };
/** The `index`-th lead of a plan, from 0; in the order of the index leads arrive. */
export function drawLead(plan, index) {
    const { request, arrivals } = plan;
    const { seed, count, asOf } = request;
    const stream = (kind) => createRandom(seed, streams[kind], index);
    const id = `l-${String(index + 1).padStart(7, '0')}`;
    const place = placeOf(arrivals, index, count);
    const createdAt = instantAt(arrivals, place, stream('arrival'));
    const { company, values } = plan.values.draw(stream('values'), index + 1);
    const events = drawEvents(plan.events, stream('events'), { id, createdAt, place });
    const { stage, course } = drawCourse(plan.course, stream('course'), {
        createdAt,
        ...interestOf(plan, events, createdAt),
        factsAt: (at) => factsAt(plan, values, events, at),
    });
    const recycledAt = course.entries.findLast(({ end }) => end === 'recycle')?.at;
    return {
        id,
        accountId: company.accountId,
        createdAt,
        recordedStage: stage,
        ...(recycledAt !== undefined && { recycledAt }),
        values,
        events,
        ...drawPermissions(plan.purposes, stream('permissions'), { createdAt, asOf }),
        course,
    };
}
/** Leads that asked for something are handed over more often, and soon after they asked. */
function interestOf({ agreement }, events, createdAt) {
    const asking = events.filter(({ signal }) => agreement.signals[signal]?.intent === 'high');
    return {
        interestAt: (asking[0] ?? events.at(-1))?.at ?? createdAt,
        handedOver: Math.min(85, 6 + events.length + 14 * asking.length),
    };
}
/** What routing rules can read of a lead; points, which no export has, are left out. */
function factsAt({ agreement, values: { fields } }, values, events, at) {
    const agesOf = new Map();
    for (const event of events) {
        if (event.isExcluded || event.at > at)
            continue;
        const age = Math.floor((at - event.at) / 86_400_000);
        agesOf.set(event.signal, [...(agesOf.get(event.signal) ?? []), age]);
    }
    return {
        attributes: agreement.fields,
        values: Object.fromEntries(fields.map((field, index) => [field, values[index]?.value])),
        today: localDayAt(agreement.zone, at),
        agesOf,
        consents: new Map(),
        objection: false,
        score: null,
        reached: new Set([agreement.lifecycle.handoff.stage]),
    };
}
