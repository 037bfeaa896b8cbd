import { ownValue } from '../../support/own-value.js';
const fixed = {
    any_consent_given: { of: 'any-consent', state: 'given' },
    any_consent_withdrawn: { of: 'any-consent', state: 'withdrawn' },
    band_id: { of: 'label', label: 'band' },
    engagement_points: { of: 'points', part: 'engagement' },
    fit_points: { of: 'points', part: 'fit' },
    grade_id: { of: 'label', label: 'grade' },
    is_objecting: { of: 'objecting' },
    known_points: { of: 'known' },
    outcome_id: { of: 'outcome' },
    stage_id: { of: 'stage' },
    total_points: { of: 'points', part: 'total' },
};
/** Columns named after fields of the agreement have no underscore, those of the statement have one or a slash. */
export function sqlColumnMeaning(agreement, name) {
    const known = ownValue(fixed, name);
    if (known !== undefined)
        return known;
    if (Object.hasOwn(agreement.fields, name))
        return { of: 'attribute', attribute: name };
    if (/^stage_rank_\d+$/.test(name))
        return { of: 'rank' };
    const [first = '', second = '', third] = name.split('/');
    if (first === 'consent')
        return { of: 'consent', purpose: second };
    if (/^reached_\d+$/.test(first))
        return { of: 'reached', stage: second };
    if (first === 'points')
        return third === undefined
            ? { of: 'points', part: second }
            : { of: 'group', dimension: second, group: third };
    return recentEvents(agreement, name);
}
/** `any:a,b<90`, or those of them that need a consent: `any:a,b<90 if web-tracking`. */
function recentEvents({ signals }, name) {
    const [, listed = '', days, purpose] = /^any:([^<]+)<(\d+)(?: if (.+))?$/.exec(name) ?? [];
    if (days === undefined)
        return undefined;
    const own = listed.split(',').filter((signal) => ownValue(signals, signal)?.consent === purpose);
    return { of: 'recent', signals: own, withinDays: Number(days) };
}
