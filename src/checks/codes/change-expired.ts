import type { CodePage } from '../../diagnostics/code-page.ts';

export const changeExpired: CodePage = {
  code: 'checks/change-expired',
  severity: 'error',
  owner: 'joint',
  summary: 'No record of an intended change outlives its last day.',
  why: 'the same break would be waved through again, by approvals that were given for another day',
  help: 'delete the record; if the change is still wanted, ask both departments again',
  bad: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: vp-marketing, on: 2026-03-20 }, sales: { by: vp-sales, on: 2026-03-21 } }
    expires: 2026-03-31
`,
  good: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: vp-marketing, on: 2026-03-20 }, sales: { by: vp-sales, on: 2026-03-21 } }
    expires: 2099-12-31
`,
};
