import type { CodePage } from '../../../diagnostics/code-page.ts';

export const hash: CodePage = {
  code: 'release/hash',
  severity: 'error',
  owner: 'joint',
  summary: 'A released version says what it said when it was signed.',
  why: 'both sides signed something else than what now stands there',
  help: 'take the file back from the history of the repository; to change the agreement, change the definitions and release the next version',
  bad: 'releases/2026.4.json   (a threshold was edited in it)\n',
  good: 'releases/2026.4.json   (as leadpact release wrote it)\n',
};
