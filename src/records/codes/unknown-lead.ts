import type { CodePage } from '../../diagnostics/code-page.ts';

export const unknownLead: CodePage = {
  code: 'records/unknown-lead',
  severity: 'error',
  owner: 'marketing',
  summary: 'Whatever belongs to a lead belongs to one of the export.',
  why: 'what no lead did earns no points and counts in no figure',
  help: 'draw leads and events for the same period and the same leads',
  bad: `event_id,lead_id,signal_id,occurred_at
E-1,L-9,demo-request,2026-11-20T08:12:00Z
`,
  good: `event_id,lead_id,signal_id,occurred_at
E-1,L-1,demo-request,2026-11-20T08:12:00Z
`,
};
