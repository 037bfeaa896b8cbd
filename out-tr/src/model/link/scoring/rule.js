import { typeCriterion } from '../../../criteria/type-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkPoints } from '../../linking/quantities.js';
import { firstOfId, idsIn, reportRepeated } from '../../linking/unique.js';
import { linkEventRule } from './event-rule.js';
import { linkInactivityRule } from './inactivity-rule.js';
import { linkRuleHead } from './rule-head.js';
/** A rule of any form; nothing when a part without which it has no meaning is wrong. */
export function linkRule({ written, ...entry }, linking) {
    if ('when' in written)
        return linkAttributeRule({ ...entry, written }, linking);
    if ('exclusive' in written)
        return linkExclusiveRule({ ...entry, written }, linking);
    if ('inactivity' in written)
        return linkInactivityRule({ ...entry, written }, linking);
    return linkEventRule({ ...entry, written }, linking);
}
function linkAttributeRule(entry, linking) {
    const scored = linkScoredCriterion(entry, linking);
    return scored && { ...linkRuleHead(entry, linking), kind: 'attribute', ...scored };
}
function linkExclusiveRule(entry, linking) {
    const { written, place, owner } = entry;
    const entries = written.exclusive.map((choice, index) => ({
        id: choice.id,
        written: choice,
        place: inside(place, 'exclusive', index),
        owner,
    }));
    reportRepeated(idsIn(written.exclusive, inside(place, 'exclusive')), 'choice', linking);
    const choices = entries
        .map((choice) => linkChoice(choice, linking))
        .filter((choice) => choice !== undefined);
    return { ...linkRuleHead(entry, linking), kind: 'exclusive', choices: firstOfId(choices) };
}
function linkChoice(entry, linking) {
    const scored = linkScoredCriterion(entry, linking);
    return scored && { ...linkRuleHead(entry, linking), ...scored };
}
function linkScoredCriterion({ written, place }, linking) {
    const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
    const points = linkPoints(written.points, inside(place, 'points'), linking);
    return when === undefined || points === undefined ? undefined : { when, points };
}
