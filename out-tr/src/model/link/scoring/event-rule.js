import { typeSignalNames } from '../../../criteria/type-signal.js';
import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDays, linkPoints } from '../../linking/quantities.js';
import { linkCountMode } from './count-mode.js';
import { linkDecay } from './decay.js';
import { linkWhere } from './property-filter.js';
import { linkRuleHead } from './rule-head.js';
/** Points for events of the signals that are counted; with tiers the ranges carry the points. */
export function linkEventRule(entry, linking) {
    const { written, place } = entry;
    const signals = typeSignalNames(written.signal, inside(place, 'signal'), linking.vocabulary);
    const points = 'points' in written ? linkPoints(written.points, inside(place, 'points'), linking) : 0;
    const count = linkCountMode(entry, signals ?? [], linking);
    const decay = 'decay' in written
        ? linkDecay(written.decay, inside(place, 'decay'), linking)
        : { kind: 'none' };
    const where = linkWhere(written.where, inside(place, 'where'), { signals: signals ?? [], linking });
    const lookbackDays = written.within === undefined ? undefined : linkDays(written.within, inside(place, 'within'), linking);
    if (signals === undefined || points === undefined || count === undefined || decay === undefined)
        return undefined;
    return present({
        ...linkRuleHead(entry, linking),
        kind: 'event',
        signals,
        where,
        lookbackDays,
        points,
        count,
        decay,
    });
}
