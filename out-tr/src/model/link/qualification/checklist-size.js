/** Conditions of a criterion, connectives included; counting stops above `most`. */
export function conditionsUpTo(criterion, most) {
    let count = 0;
    const open = [criterion];
    for (let next = open.pop(); next !== undefined && count <= most; next = open.pop()) {
        count++;
        if ('of' in next)
            open.push(...next.of);
    }
    return count;
}
