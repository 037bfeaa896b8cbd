import type { CodePage } from '../../../diagnostics/code-page.ts';

export const notAnApprover: CodePage = {
  code: 'release/not-an-approver',
  severity: 'error',
  owner: 'joint',
  summary: 'Whoever signs for a side has a role that may sign for it.',
  why: 'a signature of somebody else binds nobody',
  help: 'have a holder of one of these roles sign, or add the role to `approvers` of the party first',
  bad: 'leadpact release 2026.4 --approved marketing:intern:2026-11-20 …\n',
  good: 'leadpact release 2026.4 --approved marketing:vp-marketing:2026-11-20 …\n',
};
