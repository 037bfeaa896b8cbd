import type { CodePage } from '../../../diagnostics/code-page.ts';

export const lateRatification: CodePage = {
  code: 'link/late-ratification',
  severity: 'error',
  owner: 'joint',
  summary: 'What one person decided in an emergency is ratified within the days that the agreement gives.',
  why: 'until it is ratified one person has changed what two departments agreed on, and a later day would leave it so for longer',
  help: 'bring `ratifyBy` forward, or change `ratifyWithin` in a change of its own',
  bad: `kind: approvals
signers:
  signer-m1: { role: vp-marketing, github: acme-marketing }
  signer-s1: { role: vp-sales, github: acme-sales }
emergency: { roles: [vp-sales], ratifyWithin: 3 days }
---
kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    emergency: { by: vp-sales, on: 2099-03-20, ratifyBy: 2099-04-20 }
    expires: 2099-12-31
`,
  good: `kind: approvals
signers:
  signer-m1: { role: vp-marketing, github: acme-marketing }
  signer-s1: { role: vp-sales, github: acme-sales }
emergency: { roles: [vp-sales], ratifyWithin: 3 days }
---
kind: changes
changes:
  raise-threshold:
    breaks: [{ rule: change/no-longer-handed-over, object: lifecycle }]
    why: Leads just above the old threshold did not buy.
    emergency: { by: vp-sales, on: 2099-03-20, ratifyBy: 2099-03-23 }
    expires: 2099-12-31
`,
};
