import { normalText } from '../../../support/normal-text.js';
export const sameTitle = {
    id: 'reasons/same-title',
    severity: 'warning',
    owner: 'joint',
    summary: 'No two reasons that can be chosen at the same point carry the same words.',
    why: 'two entries of the list look alike, one recycles and one ends, and chance decides which',
    *check({ reasons }) {
        const all = Object.values(reasons);
        for (const [index, reason] of all.entries()) {
            const twin = all.slice(0, index).find((other) => meet(reason, other) && alike(reason, other));
            if (!twin)
                continue;
            yield {
                place: reason.place,
                message: `reasons ${twin.id} and ${reason.id} are called the same`,
                help: 'merge them, or say in the title what makes the difference',
                related: [{ place: twin.place, message: `the other one, of class ${twin.class}` }],
            };
        }
    },
};
function meet(left, right) {
    return left.usedAt.some((point) => right.usedAt.includes(point));
}
function alike(left, right) {
    return Object.entries(left.title).some(([language, words]) => normalText(words) === normalText(right.title[language] ?? ''));
}
