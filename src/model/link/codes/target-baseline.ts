import type { CodePage } from '../../../diagnostics/code-page.ts';

export const targetBaseline: CodePage = {
  code: 'link/target-baseline',
  severity: 'error',
  owner: 'joint',
  summary: 'A baseline is named where value sets are merged with it, and only there.',
  why: 'one reader expects that values of others stay, and the next build takes them out of use',
  help: 'keep `baseline` to add to what the system has, or `ownsWholeObjects` to replace it',
  bad: `kind: target
id: salesforce
apiVersion: '64.0'
prefix: LP_
ownsWholeObjects: true
baseline: retrieved/salesforce
`,
  good: `kind: target
id: salesforce
apiVersion: '64.0'
prefix: LP_
baseline: retrieved/salesforce
`,
};
