import fc from 'fast-check';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { byId } from '../../compile/fixture-definition.js';
import { arbitraryDictionary } from './dictionary.js';
import { lifecycleOf } from './lifecycle-of-sketch.js';
import { arbitraryLifecycle } from './lifecycle-sketch.js';
import { arbitraryRoutes, routingOf } from './routing.js';
import { scoringOf } from './scoring-of-sketch.js';
import { arbitraryScoring } from './scoring-sketch.js';
/** Zones whose date differs from that of UTC for part of the day, some with a shift of half an hour. */
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
/**
 * Whole agreements in normal form, valid by construction. Its parts are drawn apart from one another as sketches and
 * put together afterwards, so each of them shrinks on its own.
 */
export const arbitraryAgreement = fc
    .record({
    zone: fc.constantFrom(...zones),
    dictionary: arbitraryDictionary,
    scoring: fc.option(arbitraryScoring, { freq: 20 }),
    trial: fc.oneof({ withCrossShrink: true }, { weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: arbitraryScoring }),
    lifecycle: arbitraryLifecycle,
    routes: arbitraryRoutes,
})
    .map(agreementOf);
function agreementOf({ zone, dictionary, scoring, trial, lifecycle, routes }) {
    const ruleScope = {
        fields: Object.values(dictionary.fields),
        signals: Object.keys(dictionary.signals),
        signalsById: dictionary.signals,
        purposes: Object.keys(dictionary.consentPurposes),
        stages: [],
    };
    const score = scoring === null ? undefined : scoringOf(scoring, 'lead-score', ruleScope);
    const scorings = [
        ...(score === undefined ? [] : [{ ...score, isDefault: true }]),
        ...(score === undefined || trial === null
            ? []
            : [{ ...scoringOf(trial, 'a-trial', ruleScope), isDefault: false }]),
    ];
    const scope = {
        ...ruleScope,
        stages: lifecycle.stages.map(({ id }) => id),
        ...(score !== undefined && { scoring: score }),
    };
    return fixtureAgreement({
        ...dictionary,
        zone,
        lists: {},
        scorings: byId(scorings),
        lifecycle: lifecycleOf(lifecycle, scope),
        routing: routingOf(routes, scope),
        qualifications: {},
        reasons: {},
        territories: {},
        slas: {},
        accountTiers: {},
        invariants: {},
        accounts: {},
        budgets: {},
        campaigns: {},
        channels: {},
        touchPolicies: {},
        commitments: {},
        cadences: {},
        contentTypes: {},
        contentPieces: {},
        plans: {},
        messaging: { personas: {}, claims: {}, objections: {}, frameworks: [] },
        winLoss: { form: [], interviews: {} },
        misses: {},
        terms: {},
        syncs: {},
        targets: {},
    });
}
