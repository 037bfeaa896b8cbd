/** Fields of which every lead has one of the values; of a set only one member is known, so it says nothing certain. */
export function fieldScopes({ fields }, values) {
    return Object.entries(values)
        .filter(([field]) => fields[field]?.type !== 'set')
        .map(([field, allowed]) => [field, { values: allowed }]);
}
