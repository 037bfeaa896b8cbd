/** Does recycling a lead hide its events? */
export function hasReset({ lifecycle }) {
    return lifecycle.cycles.scoreReset !== 'none';
}
/** Events at or before the newest recycle known at asOf are not selected (semantics §4). */
export function emitReset(agreement) {
    if (!hasReset(agreement))
        return [];
    return [
        'const recycledAt = record.recycledAt;',
        'const resetAt = recycledAt !== undefined && recycledAt <= asOf ? recycledAt : -Infinity;',
    ];
}
