import { typeCriterion } from '../../../criteria/type-criterion.js';
import { typeSignalNames } from '../../../criteria/type-signal.js';
import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkDays } from '../../linking/quantities.js';
import { linkNames } from '../../linking/references.js';
import { linkOptionalText } from '../../linking/text.js';
/** A stage; one without `entry` is entered by hand. */
export function linkStage(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        rank: written.order,
        category: written.category ?? 'open',
        skippable: written.skippable ?? false,
        guidance: linkOptionalText(written.guidance, inside(place, 'guidance'), linking),
        entry: linkEntry(written.entry ?? {}, inside(place, 'entry'), linking),
    });
}
function linkEntry(written, place, linking) {
    const checklist = linkChecklist(written.qualification, inside(place, 'qualification'), linking);
    const require = linkCriterion(written.require, inside(place, 'require'), linking);
    return present({
        automatic: written.automatic ?? false,
        fields: linkNames('field', written.fields, inside(place, 'fields'), linking),
        expected: linkNames('field', written.expected, inside(place, 'expected'), linking),
        require: bothOf(require, checklist, place),
        threshold: linkCriterion(written.threshold, inside(place, 'threshold'), linking),
        fastTrack: linkFastTrack(written.fastTrack, inside(place, 'fastTrack'), linking),
        qualification: checklist && written.qualification,
    });
}
function linkCriterion(written, place, { vocabulary }) {
    return written && typeCriterion(written, place, vocabulary);
}
function linkChecklist(id, place, { vocabulary }) {
    const criterion = id === undefined ? undefined : vocabulary.qualification(id, place);
    return criterion && { ...criterion, place };
}
/** What has to hold in every case, the checklist of the stage included. */
function bothOf(require, checklist, place) {
    if (require === undefined || checklist === undefined)
        return require ?? checklist;
    return { op: 'all', of: [require, checklist], place };
}
function linkFastTrack(written, place, linking) {
    if (written === undefined)
        return undefined;
    const signals = typeSignalNames(written.signal, inside(place, 'signal'), linking.vocabulary);
    const withinDays = linkDays(written.within, inside(place, 'within'), linking);
    return signals === undefined || withinDays === undefined ? undefined : { signals, withinDays, place };
}
