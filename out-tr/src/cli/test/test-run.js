/** Samples with at least one expectation that did not come true. */
export function failedOf({ results }) {
    return results.filter(({ mismatches }) => mismatches.length > 0);
}
