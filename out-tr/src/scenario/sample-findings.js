/** A failed expectation as a finding at its line; what is expected and what came stand side by side. */
export function sampleFindings(results) {
    return results.flatMap(({ sample, mismatches }) => mismatches.map((mismatch) => ofMismatch(sample.id, mismatch)));
}
function ofMismatch(sample, { key, negated, expected, got, place }) {
    return {
        code: 'test/expectation-failed',
        severity: 'error',
        owner: 'joint',
        message: negated
            ? `sample ${sample}: ${key} must not be ${expected}, but it is`
            : `sample ${sample}: ${key} expected ${expected}, got ${got}`,
        why: 'either the agreement does something that was not agreed, or the example is out of date; both sides should look',
        help: `run leadpact explain ${sample} to see why; correct the definition, or the expectation if the change is meant`,
        place,
    };
}
