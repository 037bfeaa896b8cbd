import { gateOptions } from '../analyze/proof-options.ts';
import type { Command } from '../command.ts';

export const diff: Command = {
  verb: 'diff',
  summary:
    'what a newer agreement does otherwise, to whom, and who has to sign it; and what is proved the same',
  parameters: '<base> [head]',
  options: [
    { flags: '--prove', description: 'exit 4 unless everything was decided' },
    ...gateOptions,
    {
      flags: '--emit <form>',
      description:
        'write the question for a solver of your own into the folder of --out instead of asking it',
      choices: ['smt2'],
    },
    { flags: '--out <folder>', description: 'with --emit: where to' },
  ],
  readsAgreement: true,
  formats: ['text', 'json', 'markdown'],
  checks: true,
  failsOn: 'never',
  examples: [
    ['main', 'what this folder does that the main branch does not'],
    ['v1 v2', 'two git revisions'],
    ['../before .', 'two folders'],
    ['release:2026.3', 'what this folder does that the released version does not'],
    ['main --prove --fail-on error', 'for a refactoring: fail unless every lead is treated as before'],
  ],
  run: async (invocation) => {
    const { runDiff } = await import('../diff/run-diff.ts');
    return runDiff(invocation);
  },
};
