import type { CodePage } from '../../../diagnostics/code-page.ts';

export const exists: CodePage = {
  code: 'release/exists',
  severity: 'error',
  owner: 'joint',
  summary: 'A released version is never written again.',
  why: 'whoever measured, signed or argued by it would find something else under the same name',
  help: 'release what stands now under the next version',
  bad: 'leadpact release 2026.4   (releases/2026.4.json stands)\n',
  good: 'leadpact release 2026.5\n',
};
