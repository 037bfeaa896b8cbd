import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDecimal, linkMoney } from '../linking/quantities.js';
import { linkSignatures } from '../linking/signatures.js';
import { linkPlanCapacity } from './plan/capacity.js';
import { linkPlanMonths } from './plan/months.js';
import { linkPart } from './plan/rate.js';
import { linkSeason } from './plan/season.js';
import { linkPlanSegment } from './plan/segment.js';
export const plan = {
    kind: 'plan',
    occurs: 'any',
    declares: [{ noun: 'plan', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkPlan(entry, linking)),
};
function linkPlan(entry, linking) {
    const { written, place } = entry;
    const definition = linkDefinition(entry, linking);
    const span = linkPlanMonths(written, place, linking);
    const target = linkMoney(written.target, inside(place, 'target'), linking);
    const segments = linkedRecord(entriesIn(written.segments, { place: inside(place, 'segments'), owner: definition.owner }), (segment) => linkPlanSegment(segment, linking));
    const rest = {
        coverage: written.coverage && linkCoverage(written.coverage, inside(place, 'coverage'), linking),
        capacity: written.capacity && linkPlanCapacity(written.capacity, inside(place, 'capacity'), linking),
        signatures: linkSignatures(written.signed, inside(place, 'signed'), linking),
    };
    if (span === undefined || target === undefined)
        return undefined;
    const season = linkSeason(written.season, { months: span.months, place: inside(place, 'season') }, linking);
    return season && present({ ...definition, ...span, target, season, segments, ...rest });
}
function linkCoverage(written, place, linking) {
    const target = linkDecimal(written.target, inside(place, 'target'), linking);
    const slip = linkPart(written.slip ?? '0 %', inside(place, 'slip'), linking);
    return target && slip && { target, slip, place };
}
