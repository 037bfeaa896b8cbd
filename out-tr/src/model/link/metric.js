import { inside } from '../../diagnostics/place.js';
import { countedUnits } from '../counted-units.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { recordOf } from '../linking/record.js';
import { linkNames } from '../linking/references.js';
import { unitOf } from '../measure-unit.js';
import { linkAmount } from './measure/amount.js';
import { linkMeasure } from './measure/measure.js';
import { linkBreakdowns } from './metric/breakdown.js';
/** Cases below which there is no rate: 30 leads, but five clocks or answers (semantics §6, §8, §10). */
const usualSample = (measure) => measure.of === 'nps' || measure.of === 'compliance' ? 5 : 30;
export const metric = {
    kind: 'metric',
    occurs: 'any',
    declares: [{ noun: 'metric', ownId: true }],
    link: (sources, linking) => steadyCoverages(linkedRecord(documentEntries(sources), (entry) => linkMetric(entry, linking)), linking),
};
function linkMetric(entry, linking) {
    const { written, place } = entry;
    const measure = linkOwnMeasure(written.measure, inside(place, 'measure'), linking);
    const rest = present({
        better: written.better,
        breakdowns: linkBreakdowns(written.breakdown?.by ?? [], inside(place, 'breakdown', 'by'), linking),
        breakdownsPer: written.breakdown?.per ?? written.per,
        trendAlarm: linkNames('role', written.trendAlarm, inside(place, 'trendAlarm'), linking),
        explainedBy: linkNames('role', written.explainedBy, inside(place, 'explainedBy'), linking),
    });
    const head = linkDefinition(entry, linking);
    if (measure === undefined)
        return undefined;
    return {
        ...head,
        measure,
        ...alsoOver(entry, measure, linking),
        counts: written.counts ?? countedUnits(measure)[0],
        per: written.per,
        ...linkBands(written.bands, { measure, place: inside(place, 'bands') }, linking),
        minSample: written.minSample ?? usualSample(measure),
        ...rest,
    };
}
function linkOwnMeasure(written, place, linking) {
    if (!('metric' in written))
        return linkMeasure(written, place, linking);
    linking.report({
        code: 'link/measure',
        place: inside(place, 'metric'),
        message: 'a metric measures something itself, not another metric',
        help: 'write what is measured, for example `{ entries: mql }`, or use the other metric where this one is used',
    });
    return undefined;
}
/** Only a conversion has a base, and showing it twice over the same one shows nothing. */
function alsoOver({ written, place }, measure, { report }) {
    if (written.alsoOver === undefined)
        return {};
    if (measure.of === 'conversion' && measure.base !== written.alsoOver)
        return { alsoOver: written.alsoOver };
    report({
        code: 'link/measure',
        place: inside(place, 'alsoOver'),
        message: measure.of === 'conversion'
            ? `the conversion is already taken over ${measure.base}`
            : 'only a conversion is taken over accepted leads or over all',
        help: 'delete `alsoOver`, or name the other base of a conversion',
    });
    return {};
}
function linkBands(written, { measure, place }, linking) {
    const bound = (key) => {
        const value = written?.[key];
        return value === undefined ? undefined : linkAmount(value, unitOf(measure), inside(place, key), linking);
    };
    return present({ good: bound('good'), bad: bound('bad') });
}
/** Only a coverage can be steady; a stability of anything else is left out. */
function steadyCoverages(metrics, { report }) {
    const kept = Object.entries(metrics).filter(([, { measure, place }]) => {
        if (measure.of !== 'stability')
            return true;
        const of = metrics[measure.metric]?.measure.of;
        if (of !== undefined && of !== 'coverage')
            report({
                code: 'link/measure',
                place: inside(place, 'measure', 'stability', 'of'),
                message: `${measure.metric} is no coverage, and only the stability of a coverage is defined`,
                help: 'name a metric that measures `coverage`',
            });
        return of === 'coverage';
    });
    return recordOf(kept);
}
