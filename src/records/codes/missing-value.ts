import type { CodePage } from '../../diagnostics/code-page.ts';

export const missingValue: CodePage = {
  code: 'records/missing-value',
  severity: 'error',
  owner: 'joint',
  summary: 'Every row says what every row of its table has to say.',
  why: 'a row that leaves it out says nothing that could be counted',
  help: 'draw the export with the column filled in every row, or leave the row out',
  bad: `assignment_id,lead_id,cycle_number,assigned_at,assignment_cause
G-1,L-1,1,2026-11-20T08:12:00Z,
`,
  good: `assignment_id,lead_id,cycle_number,assigned_at,assignment_cause
G-1,L-1,1,2026-11-20T08:12:00Z,routing
`,
};
