import type { CodePage } from '../../diagnostics/code-page.ts';

export const changeUnratified: CodePage = {
  code: 'checks/change-unratified',
  severity: 'error',
  owner: 'joint',
  summary: 'A change that could not wait is approved by both departments in time.',
  why: 'one person has changed what two departments agreed on, and nobody has said yes since',
  help: 'let the departments that are missing approve it and write it into the record, or take the change back',
  bad: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    emergency: { by: vp-sales, on: 2026-03-20, ratifyBy: 2026-03-23 }
    expires: 2099-12-31
`,
  good: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    emergency: { by: vp-sales, on: 2026-03-20, ratifyBy: 2026-03-23 }
    approved: { marketing: { by: vp-marketing, on: 2026-03-20 }, sales: { by: vp-sales, on: 2026-03-21 } }
    expires: 2099-12-31
`,
};
