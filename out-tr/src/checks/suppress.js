/** Sets aside what is accepted on a day. A comment accepts all findings of its code in its line, an entry of the baseline one. */
export function suppress(findings, suppressions, today, whereabouts) {
    const used = new Set();
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const fitting = suppressions.filter((one) => one.code === finding.code &&
            (one.by === 'comment' || !used.has(one)) &&
            covers(one, finding, whereabouts));
        const chosen = fitting.find(({ until }) => until >= today) ?? fitting[0];
        if (chosen !== undefined)
            used.add(chosen);
        if (chosen === undefined || chosen.until < today)
            left.push(finding);
        else
            suppressed.push(acceptance(finding, chosen));
    }
    return { findings: left, suppressed, used };
}
function covers({ covers: coverage }, finding, { line, at }) {
    if (coverage.file !== finding.place.file)
        return false;
    return coverage.what === 'line'
        ? coverage.line === line(finding)
        : coverage.message === finding.message && coverage.at === at(finding);
}
function acceptance(finding, { by, reason = '', until }) {
    return { finding, by, reason, until };
}
