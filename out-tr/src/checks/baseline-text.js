const head = `# Findings that are accepted until a date. Written by \`leadpact validate --baseline\`; entries may be edited and deleted.
kind: baseline
allow:
`;
/** The file of the baseline. */
export function baselineText(allow) {
    return head + allow.map(entryText).join('');
}
function entryText({ code, file, at, message, until, reason }) {
    const lines = [
        `code: ${code}`,
        `file: ${scalar(file)}`,
        ...(at === '' ? [] : [`at: ${scalar(at)}`]),
        `message: ${scalar(message)}`,
        `until: ${until}`,
        `reason: ${scalar(reason)}`,
    ];
    return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('');
}
/** Signs that must not stand in a file: JSON leaves those above ASCII as they are. */
const hidden = /[\p{C}\u2028\u2029]/gu;
/** In single quotes, which know no escapes but for themselves; in double quotes where a sign must not stand in a file. */
function scalar(text) {
    if (/^[a-z][a-z0-9./-]*$/.test(text) && !/^(?:true|false|null)$/.test(text))
        return text;
    if (text.search(hidden) === -1)
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replaceAll(hidden, escaped);
}
/** In halves where a sign has two, as JSON escapes it and YAML reads it. */
function escaped(sign) {
    return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
}
