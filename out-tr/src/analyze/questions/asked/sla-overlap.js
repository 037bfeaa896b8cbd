import { inside } from '../../../diagnostics/place.js';
import { questionWords } from '../catalogue.js';
import { leadAtStart } from '../sla-query.js';
import { slaVariants } from '../sla-variants.js';
export const slaOverlap = {
    ...questionWords('sla-overlap'),
    *ask(study) {
        for (const variants of slaVariants(study.agreement)) {
            for (const [index, sla] of variants.entries()) {
                for (const other of variants.slice(0, index))
                    yield told(study, variants, [other, sla]);
            }
        }
    },
};
function told(study, variants, [other, sla]) {
    const answer = leadAtStart(study, { variants, applies: [other, sla], appliesNot: [] });
    const isFound = answer.answer === 'refuted';
    const isException = isFound && isNarrower(study, other, sla);
    return {
        about: `SLAs ${other.id}, ${sla.id}`,
        place: inside(sla.place, 'applies'),
        verdict: answer.answer === 'unknown' ? 'open' : isException ? 'note' : isFound ? 'wrong' : 'fine',
        answer,
        message: isFound
            ? `${other.id} and ${sla.id} both apply to this lead`
            : `no lead has both ${other.id} and ${sla.id}`,
        ...(isFound &&
            !isException && {
            help: 'let one begin where the other ends, for example with none: [ … ] around the same condition',
        }),
    };
}
/** One of them applies wherever the other does: a promise for some leads within one for more. */
function isNarrower({ space, decisions }, one, other) {
    const { both, not } = space.diagrams;
    const [first, second] = [decisions.appliesOf(one), decisions.appliesOf(other)];
    return both(first, not(second)) === 0 || both(second, not(first)) === 0;
}
