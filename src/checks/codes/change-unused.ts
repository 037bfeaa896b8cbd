import type { CodePage } from '../../diagnostics/code-page.ts';

export const changeUnused: CodePage = {
  code: 'checks/change-unused',
  severity: 'error',
  owner: 'joint',
  summary: 'A record of an intended change names something that the change does.',
  why: 'an approval that lies about waves through the next break of the same kind, which nobody has looked at',
  help: 'delete what the change does not do, or write rule and object as `leadpact breaking` prints them',
  bad: `kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: vp-marketing, on: 2026-11-20 }, sales: { by: vp-sales, on: 2026-11-21 } }
    expires: 2099-12-31
`,
  good: `# In the same change as what it approves.
kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    approved: { marketing: { by: vp-marketing, on: 2026-11-20 }, sales: { by: vp-sales, on: 2026-11-21 } }
    expires: 2099-12-31
`,
};
