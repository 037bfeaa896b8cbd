/** The same record without the keys whose value is undefined: absent and undefined are different things in the model. */
export function present(fields) {
    const kept = {};
    for (const key in fields)
        if (fields[key] !== undefined)
            kept[key] = fields[key];
    // The type says exactly what the loop does, which the compiler cannot follow.
    return kept;
}
