import type { CodePage } from '../../../diagnostics/code-page.ts';

export const gap: CodePage = {
  code: 'release/gap',
  severity: 'warning',
  owner: 'joint',
  summary: 'Between the first and the last released version some version is always in force.',
  why: 'of leads in these days nobody can say what was agreed',
  help: 'release a version for these days, or leave --until out: a version ends by itself when the next one takes effect',
  bad: 'releases/2026.3.json   "until": "2026-09-30"\nreleases/2026.4.json   "effectiveFrom": "2026-12-01"\n',
  good: 'releases/2026.3.json\nreleases/2026.4.json   "effectiveFrom": "2026-12-01"\n',
};
