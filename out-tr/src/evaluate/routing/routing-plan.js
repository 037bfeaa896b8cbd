/** Overlapping and adjacent intervals as one, sorted. */
export function united(intervals) {
    const merged = [];
    for (const interval of intervals.toSorted((left, right) => left.start - right.start)) {
        const last = merged.at(-1);
        if (last === undefined || interval.start > last.end)
            merged.push(interval);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    }
    return merged;
}
