import type { CodePage } from '../../diagnostics/code-page.ts';

export const unknownName: CodePage = {
  code: 'records/unknown-name',
  severity: 'error',
  owner: 'joint',
  summary:
    'Every reason, queue, promise, waiting state, piece of content and currency is a known one, and so is every word of a column that has few.',
  why: 'a row that names nothing known is left out of every figure',
  help: 'say in the source what the word means, or leave its rows out with `ignore`',
  bad: `lead_id,waiting_state,waiting_from
L-1,on hold,2026-11-20T08:12:00Z
`,
  good: `lead_id,waiting_state,waiting_from
L-1,waiting-for-data,2026-11-20T08:12:00Z
`,
};
