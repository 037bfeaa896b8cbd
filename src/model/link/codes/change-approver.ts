import type { CodePage } from '../../../diagnostics/code-page.ts';

export const changeApprover: CodePage = {
  code: 'link/change-approver',
  severity: 'error',
  owner: 'joint',
  summary:
    'An intended change is approved by a role that may sign for the department, or decided by one that may decide alone.',
  why: 'a break that the wrong person waved through is a break that one department never agreed to',
  help: 'have it approved by a role among the `approvers` of that party',
  bad: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: marketing-ops, on: 2026-11-20 }, sales: { by: vp-sales, on: 2026-11-21 } }
    expires: 2099-12-31
`,
  good: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: vp-marketing, on: 2026-11-20 }, sales: { by: vp-sales, on: 2026-11-21 } }
    expires: 2099-12-31
`,
};
