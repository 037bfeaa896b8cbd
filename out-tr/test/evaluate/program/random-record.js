import { compareCodePoints } from '../../../src/support/code-points.js';
import { normalText } from '../../../src/support/normal-text.js';
import { roughText } from '../../referees/salesforce/random-text.js';
const dayMs = 86_400_000;
export function randomRecord(random, agreement, interesting) {
    const asOf = Date.UTC(2026, 0, 1) + random.below(365 * 86_400) * 1000 + random.below(1000);
    const events = randomEvents(random, agreement, interesting, asOf);
    const filled = random.pick([0.1, 0.5, 0.9, 1]);
    const values = Object.values(agreement.fields).flatMap((field) => random.chance(filled) ? [[field.id, randomValue(random, field, interesting, asOf)]] : []);
    const stages = agreement.lifecycle.stages.map(({ id }) => id);
    return {
        asOf,
        record: {
            id: `lead-${random.below(1_000_000)}`,
            values: Object.fromEntries(values),
            events,
            consents: randomConsents(random, agreement, asOf),
            ...(random.chance(0.08) && { objectionFrom: asOf + random.pick([-dayMs, 0, 1, dayMs]) }),
            ...(random.chance(0.2) && { recycledAt: random.pick([asOf, asOf + 1, ...events.map(({ at }) => at)]) }),
            ...(random.chance(0.5) && { recordedStage: random.pick([...stages, 'not-a-stage']) }),
        },
    };
}
function randomValue(random, field, interesting, asOf) {
    const around = (interesting.numbers.get(field.id) ?? [0, 1000]).flatMap((n) => [n - 1, n, n + 1]);
    const texts = interesting.texts.get(field.id) ?? [];
    switch (field.type) {
        case 'boolean':
            return random.chance(0.5);
        case 'enum':
            return random.chance(0.05) ? '' : random.pick(field.values);
        case 'set':
            return field.values.filter(() => random.chance(0.4)).toSorted();
        case 'text':
            return random.chance(0.1) ? '' : normalText(roughText(random, texts));
        case 'date': {
            const day = random.chance(0.1) ? random.below(2_000_000) - 600_000 : Math.floor(asOf / dayMs);
            return dateText(day - random.pick(around));
        }
        default:
            return random.chance(0.2) ? random.below(5000) - 100 : random.pick(around);
    }
}
function dateText(day) {
    const lastDay = 2_932_896;
    return new Date(Math.min(day, lastDay) * dayMs).toISOString().slice(0, 10);
}
function randomEvents(random, { signals }, { days, properties }, asOf) {
    const ids = [...Object.keys(signals), 'not-a-signal'];
    // Some leads show one signal alone, so that thinning and counting have something to do.
    const shown = random.chance(0.4) ? [random.pick(ids)] : ids;
    const count = random.pick([0, 1, 3, 8, 20, 60]);
    let before = asOf;
    const events = Array.from({ length: count }, (_, index) => {
        const signal = random.pick(shown);
        const beside = random.pick([-1, 0, 1, -random.below(dayMs)]);
        const age = random.chance(0.7) ? random.pick(days) * dayMs + beside : random.below(40 * dayMs);
        // Windows between events have their edges too.
        const at = Math.min(asOf, (random.chance(0.2) ? before : asOf) - age);
        before = at;
        const named = (signals[signal]?.properties ?? []).flatMap((property) => {
            const value = random.pick([...(properties.get(property) ?? []), 'x1', 'x2', '', undefined]);
            return value === undefined ? [] : [[property, value]];
        });
        const logged = random.chance(0.1) ? random.pick([asOf, asOf + 1, asOf + dayMs]) : at;
        return { id: `e${index}`, signal, at, from: Math.max(at, logged), properties: Object.fromEntries(named) };
    });
    return events.toSorted((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
function randomConsents(random, agreement, asOf) {
    const purposes = [...Object.keys(agreement.consentPurposes), 'not-a-purpose'];
    const count = random.pick([0, 1, 2, 5]);
    const consents = Array.from({ length: count }, () => {
        const at = asOf - random.pick([-1, 0, 1, random.below(400 * dayMs)]);
        const from = random.chance(0.1) ? Math.max(at, asOf + 1) : at;
        return {
            at,
            from,
            purpose: random.pick(purposes),
            state: random.pick(['given', 'given', 'withdrawn']),
        };
    });
    return consents.toSorted((left, right) => left.at - right.at);
}
