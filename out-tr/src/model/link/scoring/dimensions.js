import { inside, keyOf } from '../../../diagnostics/place.js';
import { compareCodePoints } from '../../../support/code-points.js';
import { linkAnnotations } from '../../linking/definition.js';
import { entriesIn } from '../../linking/entries.js';
import { present } from '../../linking/present.js';
import { linkOptionalText, linkTitle } from '../../linking/text.js';
import { linkBounds } from './bounds.js';
import { linkRule } from './rule.js';
/** `fit` and `engagement`, then the others by id. */
export function linkDimensions({ written, place, owner }, linking) {
    const named = [
        { id: 'fit', written: written.fit, place: inside(place, 'fit'), owner },
        { id: 'engagement', written: written.engagement, place: inside(place, 'engagement'), owner },
    ];
    const others = entriesIn(written.other, { place: inside(place, 'other'), owner }).filter((entry) => isFree(entry.id, keyOf(entry.place), linking));
    return [...named, ...others].flatMap(({ written: dimension, ...rest }) => dimension === undefined ? [] : [linkDimension({ ...rest, written: dimension }, linking)]);
}
function isFree(id, place, { report }) {
    if (id !== 'fit' && id !== 'engagement')
        return true;
    report({
        code: 'link/reserved-name',
        place,
        message: `${id} is a dimension of its own, not one of the others`,
        help: `write \`${id}\` beside \`other\`, or give this dimension another id`,
    });
    return false;
}
function linkDimension(entry, linking) {
    const { id, written, place } = entry;
    return present({
        id,
        title: linkOptionalText(written.title, inside(place, 'title'), linking),
        ...linkBounds(written, place, linking),
        groups: linkGroups(entry, linking),
        place,
    });
}
/** Rules that stand directly in a dimension form the group of its name. */
function linkGroups({ id, written, place, owner }, linking) {
    const groups = entriesIn(written.groups, { place: inside(place, 'groups'), owner });
    if (written.rules === undefined)
        return groups.map((group) => linkGroup(group, linking));
    const own = { id, written: { rules: written.rules }, place, owner };
    const others = groups.filter((group) => group.id !== id || reportOwnGroup(group, place, linking));
    return [own, ...others]
        .sort((left, right) => compareCodePoints(left.id, right.id))
        .map((group) => linkGroup(group, linking));
}
function reportOwnGroup({ id, place }, dimension, { report }) {
    report({
        code: 'link/duplicate-name',
        place: keyOf(place),
        message: `the rules beside \`groups\` already form the group ${id}`,
        help: 'give the group another id, or move those rules into it',
        related: [{ place: keyOf(inside(dimension, 'rules')), message: 'the rules that form the group' }],
    });
    return false;
}
function linkGroup({ id, written, place, owner }, linking) {
    const rules = entriesIn(written.rules, { place: inside(place, 'rules'), owner });
    return {
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        ...linkAnnotations(written, place, linking),
        ...linkBounds(written, place, linking),
        rules: rules
            .map((rule) => linkRule(rule, linking))
            .filter((rule) => rule !== undefined),
        place,
    };
}
