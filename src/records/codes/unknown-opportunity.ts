import type { CodePage } from '../../diagnostics/code-page.ts';

export const unknownOpportunity: CodePage = {
  code: 'records/unknown-opportunity',
  severity: 'error',
  owner: 'sales',
  summary: 'Whatever belongs to an opportunity belongs to one of the export.',
  why: 'a stage or a contact of no opportunity counts nowhere',
  help: 'draw the opportunities and what belongs to them for the same period',
  bad: `opportunity_id,stage_name,entered_at
O-9,proposal,2026-11-20T08:12:00Z
`,
  good: `opportunity_id,stage_name,entered_at
O-1,proposal,2026-11-20T08:12:00Z
`,
};
