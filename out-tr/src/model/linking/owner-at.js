/** Who owns what stands at a place: the `owner` written nearest above it, joint where none is. */
export function ownerLookup(documents) {
    const roots = new Map(documents.map(({ place, data }) => [documentKey(place), data]));
    return (place) => {
        let here = roots.get(documentKey(place));
        let owner = ownerIn(here) ?? 'joint';
        for (const step of place.path) {
            here = childOf(here, step);
            owner = ownerIn(here) ?? owner;
        }
        return owner;
    };
}
function documentKey({ file, document }) {
    return `${document} ${file}`;
}
function childOf(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
function ownerIn(value) {
    const owner = typeof value === 'object' && value !== null && 'owner' in value ? value.owner : undefined;
    return owner === 'marketing' || owner === 'sales' || owner === 'joint' ? owner : undefined;
}
