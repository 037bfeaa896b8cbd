import { inside } from '../../../diagnostics/place.js';
import { one } from '../../../support/rational.js';
import { linkShare } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkStepRate } from './rate.js';
import { makesWhole } from './whole.js';
/** The way to the won deal: a chain that rises through the stages and ends with a won one. */
export function linkSteps(written, place, linking) {
    const steps = written.map((step, index) => linkStep(step, inside(place, index), linking));
    const known = steps.filter((step) => step !== undefined);
    if (known.length < steps.length)
        return undefined;
    return isChain(known, linking) && rises(known, linking) ? known : undefined;
}
function linkStep(written, place, linking) {
    const from = linkName('stage', written.from, inside(place, 'from'), linking);
    const to = linkName('stage', written.to, inside(place, 'to'), linking);
    const rate = linkStepRate(written.rate, inside(place, 'rate'), linking);
    const after = linkDelay(written.after ?? '0 months', inside(place, 'after'), linking);
    if (from === undefined || to === undefined || rate === undefined || after === undefined)
        return undefined;
    return { from, to, rate, after, place };
}
function linkDelay(written, place, linking) {
    if (typeof written === 'string')
        return [{ months: wholeMonths(written), share: one }];
    const lags = Object.entries(written).map(([months, share]) => ({
        months: wholeMonths(months),
        share: linkShare(share, inside(place, months), linking),
    }));
    const known = lags.filter((lag) => lag.share !== undefined);
    if (known.length < lags.length)
        return undefined;
    const shares = known.map(({ share }) => share);
    if (!makesWhole(shares, { place, of: 'the delay' }, linking))
        return undefined;
    return known
        .filter(({ share }) => share.numerator > 0)
        .toSorted((left, right) => left.months - right.months);
}
/** The number before the unit, which the schema has seen. */
function wholeMonths(written) {
    return Number.parseInt(written, 10);
}
function isChain(steps, { report }) {
    const broken = steps.find((step, index) => index > 0 && steps[index - 1]?.to !== step.from);
    if (broken === undefined)
        return true;
    const before = steps[steps.indexOf(broken) - 1]?.to;
    report({
        code: 'link/steps',
        place: inside(broken.place, 'from'),
        message: `this step begins in ${broken.from}, but the one before ends in ${before}`,
        help: `let it begin in ${before}, or put the steps into order`,
    });
    return false;
}
/** Against the order of the stages, and up to a won one, as far as the lifecycle could be read. */
function rises(steps, { part, report }) {
    const stages = part('lifecycle')?.stages;
    if (stages === undefined)
        return true;
    const stage = (id) => stages.find((each) => each.id === id);
    const falling = steps.find(({ from, to }) => (stage(from)?.rank ?? 0) >= (stage(to)?.rank ?? 0));
    if (falling !== undefined) {
        report({
            code: 'link/steps',
            place: inside(falling.place, 'to'),
            message: `this step goes from ${falling.from} to ${falling.to}, which is no later stage`,
            help: 'name a stage with a higher order in the lifecycle',
        });
        return false;
    }
    const last = steps.at(-1);
    if (last === undefined || stage(last.to)?.category === 'won')
        return true;
    report({
        code: 'link/steps',
        place: inside(last.place, 'to'),
        message: `the steps end in ${last.to}, where no deal is won yet`,
        help: 'go on to a stage of category won',
    });
    return false;
}
