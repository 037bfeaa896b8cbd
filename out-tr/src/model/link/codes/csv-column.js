export const csvColumn = {
    code: 'link/csv-column',
    severity: 'error',
    owner: 'joint',
    summary: 'Every column of a table of sample leads is named after something a sample can say.',
    why: 'a column that nobody reads looks like a tested expectation and tests nothing',
    help: 'name a field, `id`, `asOf`, `signal:<id>`, `expect:<name>` or `not:<name>`',
    bad: `id,employees,asOf,expect:outcome,expect:verdict
small,20,2026-11-20T09:30+01:00,watch,cold
`,
    good: `id,employees,asOf,expect:outcome
small,20,2026-11-20T09:30+01:00,watch
`,
};
