import type { CodePage } from '../../../diagnostics/code-page.ts';

export const backdated: CodePage = {
  code: 'release/backdated',
  severity: 'warning',
  owner: 'joint',
  summary: 'A version takes effect when both sides have signed it, or later.',
  why: 'what happened in between would be measured by what one side had not agreed to',
  help: 'name a later day with --effective, unless both sides lived by it before they signed',
  bad: 'leadpact release 2026.4 --effective 2026-10-01 --approved … sales:vp-sales:2026-11-20\n',
  good: 'leadpact release 2026.4 --effective 2026-12-01 --approved … sales:vp-sales:2026-11-20\n',
};
