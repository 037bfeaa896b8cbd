import { inside } from '../diagnostics/place.js';
import { singleExpectations } from '../model/single-expectation.js';
import { gotClock, gotDue, gotSingle, gotTouches, wantedDues, wantedSingle } from './got.js';
/** Everything a sample expects, or expects not, beside what the evaluation shows. */
export function claimsOf(agreement, sample, evaluation) {
    const claims = (expectation, negated) => comparedOf(agreement, expectation, evaluation).map(({ key, path, expected, got }) => ({
        key,
        negated,
        expected,
        got,
        holds: (expected === got) !== negated,
        place: inside(expectation.place, ...path),
    }));
    return [...claims(sample.expect, false), ...claims(sample.not, true)];
}
function comparedOf(agreement, expectation, evaluation) {
    const singles = singleExpectations.flatMap((key) => {
        const expected = wantedSingle(agreement, expectation, key);
        return expected === undefined
            ? []
            : [{ key, path: [key], expected, got: gotSingle(agreement, evaluation, key) }];
    });
    return [
        ...singles,
        ...noScore(expectation, evaluation),
        ...byName('due', wantedDues(agreement, expectation), (sla) => gotDue(agreement, evaluation, sla)),
        ...byName('clocks', expectation.clocks, (sla) => gotClock(evaluation, sla)),
        ...byName('touches', expectation.touches, (policy) => gotTouches(evaluation, policy)),
    ];
}
/** A claim for each SLA or touch policy that an expectation names. */
function byName(key, wanted = {}, got) {
    return Object.entries(wanted).map(([id, expected]) => ({
        key: `${key}/${id}`,
        path: [key, id],
        expected,
        got: got(id),
    }));
}
function noScore({ noScore }, { score }) {
    if (noScore === undefined)
        return [];
    return [{ key: 'noScore', path: ['noScore'], expected: String(noScore), got: String(score === null) }];
}
