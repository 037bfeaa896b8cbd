/** The record's own value of a key; a user's id may be called `constructor`, which every object inherits. */
export function ownValue(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
