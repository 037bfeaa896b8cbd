import type { CodePage } from '../../../diagnostics/code-page.ts';

export const unsigned: CodePage = {
  code: 'release/unsigned',
  severity: 'error',
  owner: 'joint',
  summary: 'Both sides have signed every released version.',
  why: 'an agreement that one side has not signed counts for nobody',
  help: 'have the other side sign, then release it: --approved marketing:<role>:<date> sales:<role>:<date>',
  bad: 'leadpact release 2026.4 --approved marketing:vp-marketing:2026-11-20\n',
  good: 'leadpact release 2026.4 --approved marketing:vp-marketing:2026-11-20 sales:vp-sales:2026-11-21\n',
};
