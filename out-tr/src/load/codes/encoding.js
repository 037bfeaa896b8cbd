export const encoding = {
    code: 'load/encoding',
    severity: 'error',
    owner: 'joint',
    summary: 'Files are stored as UTF-8.',
    why: 'umlauts and other letters would turn into different ones, and names would no longer match',
    help: 'save the file again as UTF-8 (in most editors: "Save with encoding")',
    bad: `# Windows-1252
kind: calendar
title: Büro
`,
    good: `# UTF-8
kind: calendar
title: Büro
`,
};
