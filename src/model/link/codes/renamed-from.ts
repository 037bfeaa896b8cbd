import type { CodePage } from '../../../diagnostics/code-page.ts';

export const renamedFrom: CodePage = {
  code: 'link/renamed-from',
  severity: 'error',
  owner: 'joint',
  summary: '`renamedFrom` names an id that nothing has any more, and one definition only comes after it.',
  why: 'two versions are compared as if the old id had become the new one; where both still stand, a real change would pass as a new name and nobody would be asked to sign it',
  help: 'write the id that the definition had before, or delete `renamedFrom`',
  bad: `kind: signals
signals:
  contact-request: { intent: high }
  talk-to-sales: { renamedFrom: contact-request, intent: high }
`,
  good: `kind: signals
signals:
  talk-to-sales: { renamedFrom: contact-request, intent: high }
`,
};
