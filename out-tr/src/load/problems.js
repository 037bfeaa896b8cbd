export function problemCollector(limit) {
    const problems = [];
    let unlisted = 0;
    return {
        report(source, code, message, warning = false) {
            if (problems.length < limit)
                problems.push({ code, message, warning, ...extentOf(source) });
            else
                unlisted++;
        },
        problems: () => problems.toSorted((left, right) => left.start - right.start || left.end - right.end),
        unlisted: () => unlisted,
    };
}
function extentOf(source) {
    if (typeof source === 'number')
        return { start: source, end: source + 1 };
    if ('offset' in source)
        return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
    return { start: source[0], end: source[1] };
}
