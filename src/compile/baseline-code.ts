import type { CodePage } from '../diagnostics/code-page.ts';

export const baselineCode: CodePage = {
  code: 'build/baseline',
  severity: 'error',
  owner: 'joint',
  summary: 'The baseline of a target holds every file that is merged with it, as it was retrieved.',
  why: 'without it the next build would take out of use whatever others have in the same value set',
  help: 'retrieve the value sets and assignment rules into that folder with `sf project retrieve start`, and leave them as they come',
  bad: `kind: target
id: salesforce
apiVersion: '64.0'
prefix: LP_
baseline: retrieved/salesforce   # a folder that was never retrieved
`,
  good: `kind: target
id: salesforce
apiVersion: '64.0'
prefix: LP_
baseline: retrieved/salesforce   # holds LeadStatus.standardValueSet-meta.xml, Lead.assignmentRules-meta.xml …
`,
};
