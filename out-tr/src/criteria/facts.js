/** A lead of which nothing is known but some values. */
export function factsOfValues({ attributes, values, today, }) {
    return {
        attributes,
        values,
        today,
        agesOf: new Map(),
        consents: new Map(),
        objection: false,
        score: null,
        reached: new Set(),
    };
}
