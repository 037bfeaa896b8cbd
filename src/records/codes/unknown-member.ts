import type { CodePage } from '../../diagnostics/code-page.ts';

export const unknownMember: CodePage = {
  code: 'records/unknown-member',
  severity: 'warning',
  owner: 'sales',
  summary: 'Whoever did something is a member of a team.',
  why: 'the row counts, but for nobody',
  help: 'say in the source which member the word means, or add the member to the people of the agreement',
  bad: `activity_id,lead_id,member_id,activity_type,activity_direction,occurred_at
A-1,L-1,jdoe,call,outbound,2026-11-20T08:12:00Z
`,
  good: `activity_id,lead_id,member_id,activity_type,activity_direction,occurred_at
A-1,L-1,m-101,call,outbound,2026-11-20T08:12:00Z
`,
};
