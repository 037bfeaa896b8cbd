import { all, any, implies, same, whole } from '../term.js';
/** What two versions may decide alike about every lead. */
export const sameDecisions = [
    {
        path: 'same-score',
        claim: 'Every lead has the same fit, engagement and total before and after.',
        claimOf: ({ before, after }) => sameParts(before, after, ['fit', 'engagement', 'total']),
    },
    {
        path: 'same-grade',
        claim: 'Every lead has the same grade before and after.',
        claimOf: ({ before, after }) => sameParts(before, after, ['grade']),
    },
    {
        path: 'same-outcome',
        claim: 'Every lead has the same outcome before and after.',
        claimOf: ({ before, after }) => sameParts(before, after, ['outcome']),
    },
    {
        path: 'same-stage',
        claim: 'Every lead comes to the same stage before and after.',
        claimOf: ({ before, after }) => same(before.stages().stage, after.stages().stage),
    },
    {
        path: 'same-target',
        claim: 'Every lead that is with sales before and after goes to the same pool, member or queue.',
        claimOf: ({ before, after }) => {
            const [was, is] = [before.target(), after.target()];
            return any([same(was, is), same(was, whole(-1)), same(is, whole(-1))]);
        },
    },
];
function sameParts(before, after, parts) {
    const [left, right] = [before.score(), after.score()];
    return all([
        same(left.exists, right.exists),
        implies(left.exists, all(parts.map((part) => same(left[part], right[part])))),
    ]);
}
