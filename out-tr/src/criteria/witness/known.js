/** The local date of every witness, 2027-01-01. No answer depends on it: criteria read dates by their age. */
export const today = 20_819;
/** The facts of a lead of which these parts are known and nothing else. */
export function factsOf(attributes, parts) {
    return {
        attributes,
        today,
        values: Object.assign({}, ...parts.map(({ values }) => values ?? {})),
        consents: new Map(parts.flatMap(({ consents }) => consents ?? [])),
        reached: new Set(parts.flatMap(({ reached }) => reached ?? [])),
        objection: parts.some(({ objection }) => objection === true),
        agesOf: new Map(parts.flatMap(({ agesOf }) => agesOf ?? [])),
        score: parts.find(({ score }) => score !== undefined)?.score ?? null,
    };
}
