export const unknownEscape = {
    code: 'load/unknown-escape',
    severity: 'error',
    owner: 'joint',
    summary: 'A backslash in double quotes begins one of the escapes YAML knows.',
    why: 'the text cannot be read as it was meant',
    help: 'write `\\\\` for a backslash, or use single quotes, where nothing is escaped',
    bad: `kind: calendar
title: "C:\\Sales"
`,
    good: `kind: calendar
title: 'C:\\Sales'
`,
};
