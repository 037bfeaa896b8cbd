const pattern = /^([1-9]\d{0,5}) per (day|week|month)$/;
/** `40 per week`; undefined for anything else. */
export function parseQuota(text) {
    const [, n, per] = pattern.exec(text) ?? [];
    if (n === undefined || (per !== 'day' && per !== 'week' && per !== 'month'))
        return undefined;
    return { n: Number(n), per };
}
export function formatQuota(quota) {
    return `${quota.n} per ${quota.per}`;
}
