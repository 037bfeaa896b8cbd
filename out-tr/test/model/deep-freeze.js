/** Freezes data with everything in it, so that a test fails on the first write to it. */
export function deepFreeze(data) {
    if (typeof data !== 'object' || data === null || Object.isFrozen(data))
        return data;
    Object.freeze(data);
    for (const part of Object.values(data))
        deepFreeze(part);
    return data;
}
