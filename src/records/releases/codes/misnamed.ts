import type { CodePage } from '../../../diagnostics/code-page.ts';

export const misnamed: CodePage = {
  code: 'release/misnamed',
  severity: 'error',
  owner: 'joint',
  summary: 'A released version stands in a file of its own name.',
  why: 'whoever looks for a version finds another one, or none',
  help: 'rename the file back',
  bad: 'releases/final.json   "version": "2026.4"\n',
  good: 'releases/2026.4.json   "version": "2026.4"\n',
};
