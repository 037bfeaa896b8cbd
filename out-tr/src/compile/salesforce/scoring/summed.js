/** Characters of one formula of points, far enough below Salesforce's 3,900. */
const longest = 3000;
/** The terms of all rules in as few flat sums as their length allows; none when there are no terms. */
export function summed(rules) {
    const sums = [];
    for (const { id, terms } of rules) {
        for (const term of terms) {
            const last = sums.at(-1);
            const sum = last !== undefined && last.length + term.length + 3 <= longest
                ? last
                : { terms: [], ids: new Set(), length: 0 };
            if (sum !== last)
                sums.push(sum);
            sum.terms.push(term);
            sum.ids.add(id);
            sum.length += term.length + 3;
        }
    }
    return sums.map(({ ids, terms }) => ({ formula: terms.join(' + '), ids: [...ids] }));
}
/** The expression brought inside its bounds. */
export function clampText(expression, bounds, literal) {
    const raised = bounds.min === undefined ? expression : `MAX(${literal(bounds.min)}, ${expression})`;
    return bounds.max === undefined ? raised : `MIN(${literal(bounds.max)}, ${raised})`;
}
