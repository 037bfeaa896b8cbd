/** Fields of all versions: a value that one of them allows is allowed. Throws where they disagree about the type. */
export function unionDictionary(agreements) {
    const fields = new Map();
    for (const agreement of agreements) {
        for (const field of Object.values(agreement.fields)) {
            const other = fields.get(field.id);
            fields.set(field.id, other === undefined ? field : united(other, field));
        }
    }
    return [...fields.values()];
}
function united(left, right) {
    if (left.type !== right.type || left.scale !== right.scale)
        throw new RangeError(`no lead can be put to both versions: ${left.id} is ${typeOf(left)} in one and ${typeOf(right)} in the other`);
    const { min, max, ...rest } = left;
    return {
        ...rest,
        values: [...new Set([...left.values, ...right.values])],
        nullable: left.nullable || right.nullable,
        ...(min !== undefined && right.min !== undefined && { min: Math.min(min, right.min) }),
        ...(max !== undefined && right.max !== undefined && { max: Math.max(max, right.max) }),
    };
}
function typeOf({ type, scale }) {
    return scale === 0 ? type : `${type} with ${scale} digits`;
}
