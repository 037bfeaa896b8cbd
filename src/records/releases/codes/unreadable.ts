import type { CodePage } from '../../../diagnostics/code-page.ts';

export const unreadable: CodePage = {
  code: 'release/unreadable',
  severity: 'error',
  owner: 'joint',
  summary: 'Every file in releases/ is a release as leadpact writes it.',
  why: 'what was in force then can no longer be told',
  help: 'take the file back from the history of the repository; releases are never edited',
  bad: 'releases/2026.4.json   (with the marks of an unfinished merge in it)\n',
  good: 'releases/2026.4.json   (as leadpact release wrote it)\n',
};
