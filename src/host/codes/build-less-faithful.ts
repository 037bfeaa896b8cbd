import type { CodePage } from '../../diagnostics/code-page.ts';

export const buildLessFaithful: CodePage = {
  code: 'build/less-faithful',
  severity: 'warning',
  owner: 'joint',
  summary: 'A system carries every clause at least as faithfully as the report that is checked in says.',
  why: 'from the next deployment on the system does something else than was agreed, where it did the same before',
  help: 'say it in a way that the system can carry, or run leadpact build, commit its fidelity.json, and let both departments see what is lost',
  bad: 'generated/salesforce/fidelity.json   (says exact, and a build would say approximated)\n',
  good: 'generated/salesforce/fidelity.json   (says how faithfully the clause is carried now)\n',
};
