import { inside } from '../diagnostics/place.js';
import { elementsOfLifecycle } from './elements-of-lifecycle.js';
import { elementsOfScoring } from './elements-of-scoring.js';
import { remarked } from './remarked.js';
/** Every decision element of the agreement, in a fixed order: what full coverage means. */
export function elementsOf(agreement) {
    return [
        ...Object.values(agreement.scorings)
            .filter(({ isDefault }) => isDefault)
            .flatMap(elementsOfScoring),
        ...elementsOfLifecycle(agreement.lifecycle),
        ...elementsOfReasons(agreement),
        ...elementsOfRouting(agreement),
        ...elementsOfSlas(agreement),
        ...elementsOfTouches(agreement),
    ];
}
function elementsOfReasons({ reasons }) {
    return Object.values(reasons).map(({ id, title, place }) => ({ id: `reason/${id}`, title, place }));
}
function elementsOfRouting({ routing }) {
    const match = routing.accountMatch;
    const entry = ({ id, title, place }, kind) => ({
        id: `${kind}/${id}`,
        title,
        place,
    });
    return [
        ...(match
            ? [
                {
                    id: 'account-match',
                    title: { en: 'Account match', de: 'Zuordnung zum Account' },
                    place: match.place,
                },
            ]
            : []),
        ...routing.rules.map((rule) => entry(rule, 'route')),
        ...Object.values(routing.pools).map((pool) => entry(pool, 'pool')),
    ];
}
/**
 * A clock has two ends that matter, and both sides want to see each of them once. A sample is routed the moment it is
 * handed over, unless a pool holds it, so a clock that only waits for the assignment cannot be late in a sample.
 */
function elementsOfSlas({ slas, routing }) {
    return Object.values(slas).flatMap(({ id, title, place, clock, within }) => {
        const at = inside(place, 'within');
        const met = { id: `sla/${id}/met`, title: remarked(title, { en: 'met', de: 'eingehalten' }), place: at };
        const waits = clock.stop.every(({ fact }) => fact === 'assigned');
        if (waits && !canBeHeldFor(routing, within))
            return [met];
        const breached = {
            id: `sla/${id}/breached`,
            title: remarked(title, { en: 'breached', de: 'verletzt' }),
            place: at,
        };
        return [met, breached];
    });
}
/** True when some pool may hold a lead longer than a time that runs around the clock. */
function canBeHeldFor({ pools }, { amount, unit }) {
    const minutes = unit === 'minutes' ? amount : unit === 'hours' ? amount * 60 : 0;
    return Object.values(pools).some(({ onEmpty }) => onEmpty.action === 'hold' && onEmpty.maxMinutes > minutes);
}
/** A lead may be given up after enough touches, or too early. */
function elementsOfTouches({ touchPolicies }) {
    return Object.values(touchPolicies).flatMap(({ id, title, place }) => [
        { id: `touches/${id}/kept`, title: remarked(title, { en: 'kept', de: 'eingehalten' }), place },
        { id: `touches/${id}/broken`, title: remarked(title, { en: 'broken', de: 'gebrochen' }), place },
    ]);
}
