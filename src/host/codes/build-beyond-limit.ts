import type { CodePage } from '../../diagnostics/code-page.ts';

export const buildBeyondLimit: CodePage = {
  code: 'build/beyond-limit',
  severity: 'error',
  owner: 'joint',
  summary: 'Everything a build writes is within the limits of the system it is for.',
  why: 'the system would refuse the deployment as a whole, so leadpact writes nothing rather than something that fails later',
  help: 'this is a mistake in leadpact, which should have left it out and said so: report it, and meanwhile make shorter what the file is for',
  bad: 'objects/Lead/fields/LP_Score__c.field-meta.xml   (a formula of 3,950 characters)\n',
  good: 'objects/Lead/fields/LP_Score__c.field-meta.xml   (a formula of 3,900 characters)\n',
};
