import { inside } from '../../diagnostics/place.js';
import { rational } from '../../support/rational.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkShare } from '../linking/quantities.js';
import { linkName } from '../linking/references.js';
import { linkText } from '../linking/text.js';
import { unitOf } from '../measure-unit.js';
import { linkAmount } from './measure/amount.js';
import { linkMeasure } from './measure/measure.js';
export const commitment = {
    kind: 'commitment',
    occurs: 'any',
    declares: [{ noun: 'commitment', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCommitment(entry, linking)),
};
function linkCommitment(entry, linking) {
    const { written, place } = entry;
    const measured = linkMeasured(written.measure, inside(place, 'measure'), linking);
    const comparator = 'atLeast' in written ? 'atLeast' : 'atMost';
    const value = 'atLeast' in written ? written.atLeast : written.atMost;
    const goal = measured && linkAmount(value, unitOf(measured.measure), inside(place, comparator), linking);
    const tolerance = written.tolerance === undefined
        ? rational(0)
        : linkShare(written.tolerance, inside(place, 'tolerance'), linking);
    const promise = linkText(written.promise, inside(place, 'promise'), linking);
    if (measured === undefined || goal === undefined || tolerance === undefined)
        return undefined;
    return {
        ...linkDefinition(entry, linking),
        side: written.owner,
        promise,
        ...measured,
        comparator,
        goal,
        per: written.per,
        tolerance,
        escalates: written.escalates ?? true,
    };
}
/** A measure of its own, or that of a metric. */
function linkMeasured(written, place, linking) {
    if (!('metric' in written)) {
        const measure = linkMeasure(written, place, linking);
        return measure && { measure };
    }
    const metric = linkName('metric', written.metric, inside(place, 'metric'), linking);
    const measure = metric === undefined ? undefined : linking.part('metric')[metric]?.measure;
    return measure && present({ measure, metric });
}
