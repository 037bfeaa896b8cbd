import type { Command } from '../command.ts';

export const purge: Command = {
  verb: 'purge',
  summary: 'delete what leadpact wrote from exports and may no longer be kept, or what names a lead',
  parameters: '',
  options: [
    { flags: '--out <folder...>', description: 'further folders to look into, beside --dir' },
    {
      flags: '--before <date>',
      description: 'what tells of an earlier day, instead of what is past its time',
    },
    { flags: '--lead <id>', description: 'whatever names this lead, for a request to be erased' },
    { flags: '--all', description: 'every document, and everything cached' },
    { flags: '--as-of <date>', description: 'the day that counts as today (default: today, UTC)' },
    { flags: '--yes', description: 'delete; without it they are only listed, or asked about on a terminal' },
    { flags: '--dry-run', description: 'list only, also on a terminal' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: false,
  examples: [
    ['', 'list what is past its time'],
    ['--out ../reports --yes', 'delete it, also in a folder of reports'],
    ['--lead l-0000042 --out ../reports', 'which documents name a lead'],
  ],
  run: async (invocation) => {
    const { runPurge } = await import('../purge/run-purge.ts');
    return runPurge(invocation);
  },
};
