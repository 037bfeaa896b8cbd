/** What says nothing about a score: words for people, places in files, and what only other parts read. */
const silent = new Set([
    'title',
    'place',
    'owner',
    'pii',
    'examples',
    'systems',
    'valueTitles',
    'valueSpellings',
    'intent',
    'transitions',
    'expected',
    'cycles',
    'queues',
    'pools',
    'fallback',
]);
/** The parts of an agreement that rows are made of, as one line of JSON. */
export function compactAgreement({ zone, fields, signals, consentPurposes, scorings, lifecycle, routing, }) {
    const parts = {
        zone,
        fields,
        signals,
        consentPurposes: Object.keys(consentPurposes),
        scorings,
        lifecycle,
        routing,
    };
    return JSON.stringify(parts, (key, value) => {
        // A field, signal or stage may bear such a name; the word of a definition is no object with an id.
        const isThing = typeof value === 'object' && value !== null && 'id' in value;
        return silent.has(key) && !isThing ? undefined : value;
    });
}
