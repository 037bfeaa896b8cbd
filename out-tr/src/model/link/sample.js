import { inside } from '../../diagnostics/place.js';
import { compareCodePoints } from '../../support/code-points.js';
import { normalText } from '../../support/normal-text.js';
import { present } from '../linking/present.js';
import { linkInstant } from '../linking/quantities.js';
import { sortedDistinct } from '../linking/record.js';
import { linkName } from '../linking/references.js';
import { linkTitle } from '../linking/text.js';
import { firstOfId, idsIn, reportRepeated } from '../linking/unique.js';
import { linkValues } from '../linking/values.js';
import { linkExpectation } from './sample/expectation.js';
import { linkTimeline } from './sample/timeline.js';
export const sample = {
    kind: 'sample',
    occurs: 'any',
    declares: [],
    link: (sources, linking) => {
        reportRepeated(sources.map(({ value, place }) => ({
            id: sampleId(value, place),
            place: value.id === undefined ? place : inside(place, 'id'),
        })), 'sample', linking);
        const samples = sources.map((source) => linkSample(source, linking)).filter((one) => one !== undefined);
        return firstOfId(samples).toSorted((left, right) => compareCodePoints(left.id, right.id));
    },
};
/** The written id, else the file's name without extension and the place of the document in it, from 1. */
function sampleId({ id }, { file, document }) {
    if (id !== undefined)
        return id;
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return `${name}-${document + 1}`;
}
/** A sample without the instant at which it is judged is none. */
function linkSample({ value, place }, linking) {
    const id = sampleId(value, place);
    const asOf = linkInstant(value.asOf, inside(place, 'asOf'), linking);
    const sample = present({
        id,
        title: linkTitle({ id, title: value.title, place }, linking),
        lead: linkValues(value.lead, inside(place, 'lead'), linking).values,
        timeline: linkTimeline(value.timeline ?? [], inside(place, 'timeline'), linking),
        recordedStage: linkName('stage', value.recordedStage, inside(place, 'recordedStage'), linking),
        accounts: linkAccounts(value.accounts ?? [], inside(place, 'accounts'), linking),
        expect: linkExpectation(value.expect ?? {}, inside(place, 'expect'), linking),
        not: linkExpectation(value.not ?? {}, inside(place, 'not'), linking),
        place,
    });
    return asOf === undefined ? undefined : { ...sample, asOf };
}
function linkAccounts(written, place, linking) {
    reportRepeated(idsIn(written, place), 'account', linking);
    return firstOfId(written.map((account, index) => linkAccount(account, inside(place, index), linking)));
}
function linkAccount(written, place, linking) {
    return present({
        id: written.id,
        name: written.name,
        country: written.country === undefined ? undefined : normalText(written.country),
        domains: sortedDistinct((written.domains ?? []).map(normalText)),
        owner: linkName('member', written.owner, inside(place, 'owner'), linking),
        ownerActive: written.ownerActive ?? true,
        openOpportunity: written.openOpportunity ?? false,
        customer: written.customer ?? false,
        target: written.target ?? false,
        lastActivityAt: written.lastActivity === undefined
            ? undefined
            : linkInstant(written.lastActivity, inside(place, 'lastActivity'), linking),
    });
}
