export const valueWithoutChannel = {
    id: 'channels/value-without-channel',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A field that tells channels apart has a channel for each of its values.',
    why: 'leads with the other values are in no row of the breakdown, so nobody is credited and nobody is asked',
    *check({ channels, fields }) {
        for (const [id, claimed] of valuesByField(Object.values(channels))) {
            const field = fields[id];
            const left = (field?.values ?? []).filter((value) => !claimed.has(value));
            if (field === undefined || left.length === 0)
                continue;
            const spelled = left.map((value) => field.valueSpellings[value] ?? value);
            yield {
                place: field.place,
                message: `leads whose ${id} is ${spelled.join(', ')} belong to no channel`,
                help: `name ${spelled.length === 1 ? 'it' : 'them'} in the fields of a channel`,
            };
        }
    },
};
function valuesByField(channels) {
    const byField = new Map();
    for (const { fields } of channels) {
        for (const [field, values] of Object.entries(fields)) {
            byField.set(field, new Set([...(byField.get(field) ?? []), ...values]));
        }
    }
    return byField;
}
