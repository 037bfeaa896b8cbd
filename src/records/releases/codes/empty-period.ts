import type { CodePage } from '../../../diagnostics/code-page.ts';

export const emptyPeriod: CodePage = {
  code: 'release/empty-period',
  severity: 'error',
  owner: 'joint',
  summary: 'The last day of a released version is not before its first.',
  why: 'it would never have been in force, though somebody released it',
  help: 'take the file back from the history of the repository; to end a version earlier, release the next one',
  bad: 'releases/2026.4.json   "effectiveFrom": "2026-12-01", "until": "2026-10-31"\n',
  good: 'releases/2026.4.json   "effectiveFrom": "2026-12-01", "until": "2027-10-31"\n',
};
