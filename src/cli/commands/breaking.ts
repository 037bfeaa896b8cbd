import { gateOptions } from '../analyze/proof-options.ts';
import { type Command, formatNames } from '../command.ts';

export const breaking: Command = {
  verb: 'breaking',
  summary: 'fail when a newer agreement breaks what somebody relies on, unless both departments intend it',
  parameters: '<base> [head]',
  options: gateOptions,
  readsAgreement: true,
  formats: formatNames,
  checks: true,
  examples: [
    ['main', 'what this folder breaks that the main branch does not'],
    ['v1 v2', 'two git revisions'],
    ['main --show-suppressed', 'also what is intended, with the records that say so'],
    ['main --format github', 'as annotations of a pull request'],
  ],
  run: async (invocation) => {
    const { runBreaking } = await import('../breaking/run-breaking.ts');
    return runBreaking(invocation);
  },
};
