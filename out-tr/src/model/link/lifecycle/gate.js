import { typeCriterion } from '../../../criteria/type-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkAnnotations } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkName } from '../../linking/references.js';
import { linkTitle } from '../../linking/text.js';
import { firstOfId } from '../../linking/unique.js';
/** Gates in their order, without those whose condition or purpose is wrong. */
export function linkGates(written, place, linking) {
    const gates = written.map((gate, index) => linkGate(gate, inside(place, index), linking));
    return firstOfId(gates.filter((gate) => gate !== undefined));
}
function linkGate(written, place, linking) {
    const { id } = written;
    const gate = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        ...linkAnnotations(written, place, linking),
        reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
        place,
    });
    if ('when' in written) {
        const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
        return when && { ...gate, kind: written.kind ?? 'criterion', when };
    }
    if (!('purpose' in written))
        return { ...gate, kind: written.kind };
    const purpose = linkName('consent', written.purpose, inside(place, 'purpose'), linking);
    return purpose === undefined ? undefined : { ...gate, kind: written.kind, purpose };
}
