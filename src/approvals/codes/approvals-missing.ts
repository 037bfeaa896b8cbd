import type { CodePage } from '../../diagnostics/code-page.ts';

export const approvalsMissing: CodePage = {
  code: 'approvals/missing',
  severity: 'error',
  owner: 'joint',
  summary: 'Everybody who has to sign a change has signed it as it is now.',
  why: 'what two departments agreed on is changed by the two of them',
  help: 'ask those who may still sign: leadpact approvals check says who they are',
  bad: 'leadpact review main --reviews reviews.json   (marketing approved; sales is still asked)\n',
  good: 'leadpact review main --reviews reviews.json   (marketing and sales approved the last commit)\n',
};
