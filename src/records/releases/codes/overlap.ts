import type { CodePage } from '../../../diagnostics/code-page.ts';

export const overlap: CodePage = {
  code: 'release/overlap',
  severity: 'error',
  owner: 'joint',
  summary: 'On every day at most one released version is in force.',
  why: 'the same lead would be judged by two agreements',
  help: 'of the two, take out the one that was not agreed, and release it again with another day',
  bad: 'releases/2026.3.json   "effectiveFrom": "2026-12-01"\nreleases/2026.4.json   "effectiveFrom": "2026-12-01"\n',
  good: 'releases/2026.3.json   "effectiveFrom": "2026-10-01"\nreleases/2026.4.json   "effectiveFrom": "2026-12-01"\n',
};
