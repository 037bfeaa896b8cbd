export const csvSyntax = {
    code: 'link/csv-syntax',
    severity: 'error',
    owner: 'joint',
    summary: 'A table of sample leads is comma-separated text with as many cells in every row as in the first.',
    why: 'a shifted row would test a lead that nobody meant',
    help: 'put cells that contain a comma, a quote or a line break into double quotes, and double the quotes in them',
    bad: `id,company,asOf,expect:outcome
small,Example, Inc.,2026-11-20T09:30+01:00,watch
`,
    good: `id,company,asOf,expect:outcome
small,"Example, Inc.",2026-11-20T09:30+01:00,watch
`,
};
