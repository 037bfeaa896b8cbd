import { criterionAbout } from './criterion.js';
import { dictionaryOf } from './dictionary.js';
import { lifecycleOf } from './lifecycle.js';
import { routingOf } from './routing.js';
import { scoringOf } from './scoring.js';
import { signalsOf } from './signals.js';
/** A random agreement of this size; the same state of `random` gives the same one. */
export function randomAgreement(size, random) {
    const dictionary = dictionaryOf(size.fields, random);
    const source = { dictionary, profile: size.profile, random };
    const signals = signalsOf(size.signals);
    const scoring = scoringOf(size.rules, { ...source, signals: Object.keys(signals.signals) });
    const graded = scoring.grades !== undefined;
    const lifecycle = lifecycleOf({ stages: size.stages, graded }, source);
    const routing = routingOf(size.routes, graded, source);
    const fields = Object.fromEntries(dictionary.map(({ id, field }) => [id, field]));
    const invariants = invariantsOf(source);
    return {
        fields: { kind: 'fields', fields, ...(invariants && { invariants }) },
        signals,
        scoring,
        lifecycle,
        routing,
    };
}
/** One of four agreements knows something of every lead. */
function invariantsOf(source) {
    if (!source.random.chance(1, 4))
        return undefined;
    const [when, then] = [criterionAbout(1, source), criterionAbout(1, source)];
    return { known: { when, then } };
}
