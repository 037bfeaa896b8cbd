/** From light to heavy. */
const weights = ['info', 'warning', 'error'];
export function summarize(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        files: new Set(findings.map(({ place }) => place.file)).size,
    };
}
/** Whether a finding of this severity fails a run. */
export function fails(severity, level) {
    return level !== 'never' && weights.indexOf(severity) >= weights.indexOf(level);
}
/** 1 when a finding reaches the fail level, else 0. */
export function findingsExitCode(findings, level) {
    return findings.some(({ severity }) => fails(severity, level)) ? 1 : 0;
}
/** `2 errors, 1 warning`; `no findings` when there are none. */
export function summaryText({ errors, warnings, infos }) {
    const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')];
    return parts.filter((part) => part !== '').join(', ') || 'no findings';
}
/** `; 2 accepted for a while`; nothing when there are none. */
export function acceptedText(suppressed = []) {
    return suppressed.length === 0 ? '' : `; ${suppressed.length} accepted for a while`;
}
function counted(count, word) {
    if (count === 0)
        return '';
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
