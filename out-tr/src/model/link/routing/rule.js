import { typeCriterion } from '../../../criteria/type-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkAnnotations } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkName } from '../../linking/references.js';
import { linkTitle } from '../../linking/text.js';
/** A rule; nothing when its condition or whom it assigns to is wrong. */
export function linkRoutingRule(written, place, linking) {
    const { id } = written;
    const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
    const assign = linkAssignment(written.assign, inside(place, 'assign'), linking);
    const rule = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        ...linkAnnotations(written, place, linking),
        reviewQueue: linkName('queue', written.review, inside(place, 'review'), linking),
        place,
    });
    return when === undefined || assign === undefined ? undefined : { ...rule, when, assign };
}
function linkAssignment(written, place, linking) {
    if ('member' in written) {
        const member = linkName('member', written.member, inside(place, 'member'), linking);
        return member === undefined ? undefined : { to: 'member', member };
    }
    if ('queue' in written) {
        const queue = linkName('queue', written.queue, inside(place, 'queue'), linking);
        return queue === undefined ? undefined : { to: 'queue', queue };
    }
    const pool = linkName('pool', written.pool, inside(place, 'pool'), linking);
    return pool === undefined ? undefined : present({ to: 'pool', pool, skill: written.skill });
}
