import { factsOfValues } from '../../../criteria/facts.js';
import { holds } from '../../../criteria/holds.js';
import { localDayAt } from '../../../support/zoned-time.js';
export const breaksInvariant = {
    id: 'samples/breaks-invariant',
    severity: 'error',
    owner: 'joint',
    summary: 'Every sample lead fulfils the invariants, whenever its fields change.',
    why: 'proofs leave out leads that break an invariant; if there is one, they prove too much',
    *check(agreement) {
        for (const sample of agreement.samples) {
            for (const { values, at, place } of states(sample)) {
                const facts = factsOfValues({
                    attributes: agreement.fields,
                    values,
                    today: localDayAt(agreement.zone, at),
                });
                const broken = Object.values(agreement.invariants).filter(({ when, then }) => holds(when, facts) && !holds(then, facts));
                for (const invariant of broken)
                    yield violation(sample, invariant, place);
            }
        }
    },
};
function violation(sample, { id, place: declared }, place) {
    return {
        place,
        message: `sample ${sample.id} is what the invariant ${id} says no lead can be`,
        help: 'correct the lead, or the invariant if such leads exist',
        related: [{ place: declared, message: 'the invariant' }],
    };
}
/** What was known from the beginning, and after each change; a state is judged on the day on which it began. */
function states({ lead, timeline, asOf, place }) {
    let values = lead;
    const all = [{ values, at: timeline[0]?.at ?? asOf, place }];
    for (const happening of timeline.toSorted((left, right) => left.at - right.at)) {
        if (happening.what !== 'set')
            continue;
        const cleared = Object.fromEntries(happening.cleared.map((field) => [field, undefined]));
        values = { ...values, ...cleared, ...happening.values };
        all.push({ values, at: happening.at, place: happening.place });
    }
    return all;
}
