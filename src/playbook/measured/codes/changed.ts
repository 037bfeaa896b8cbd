import type { CodePage } from '../../../diagnostics/code-page.ts';

export const changedMeasurement: CodePage = {
  code: 'measurements/changed',
  severity: 'warning',
  owner: 'joint',
  summary: 'A measurement is shown as leadpact wrote it.',
  why: 'figures that somebody edited by hand look like measured ones, and both sides act on them',
  help: 'measure again with leadpact measure --format json, and correct the export rather than its figures',
  bad: `# measurements.json, edited: its seal no longer fits
"value": "9/10"
`,
  good: `# measurements.json as it was written
"value": "7/10"
`,
};
