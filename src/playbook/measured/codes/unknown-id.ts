import type { CodePage } from '../../../diagnostics/code-page.ts';

export const unknownId: CodePage = {
  code: 'measurements/unknown-id',
  severity: 'warning',
  owner: 'joint',
  summary: 'Everything that a measurement tells of is defined in the agreement whose site shows it.',
  why: 'a figure without its definition cannot be shown beside any words, so readers would miss it and not know',
  help: 'measure again with the definitions of now, or build the site of the version that was measured',
  bad: `# measurements.json tells of the metric acceptance-rate, which has another name here
kind: metric
id: acceptance
`,
  good: `# measured again after the change
kind: metric
id: acceptance
`,
};
