import type { Command } from '../command.ts';
import { databaseOption, recordsOption, sourceOption } from '../records/export-options.ts';

export const explain: Command = {
  verb: 'explain',
  summary:
    'say why a sample lead has its score, stage, route and clocks, how a lead of an export came to be late, or what a finding code means',
  parameters: '[what]',
  options: [
    recordsOption,
    databaseOption,
    { flags: '--lead <id>', description: 'the lead of the export' },
    {
      flags: '--as-of <instant>',
      description: 'of an export: the instant as of which to tell, e.g. 2026-11-20T09:12+01:00',
    },
    sourceOption,
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: false,
  examples: [
    ['handoff-pending', 'one sample lead'],
    ['test/leads/intent.yaml', 'all sample leads of a file'],
    ['scoring/threshold-unreachable', 'the page of a finding code'],
    [
      '--records exports --map native --lead l-0000042 --as-of 2027-01-01T00:00+01:00',
      'every promise about one lead of an export, date by date',
    ],
  ],
  run: async (invocation) => {
    const { options } = invocation;
    if (options['records'] !== undefined || options['from'] !== undefined || options['lead'] !== undefined) {
      const { runDispute } = await import('../explain/dispute/run-dispute.ts');
      return runDispute(invocation);
    }
    const { runExplain } = await import('../explain/run-explain.ts');
    return runExplain(invocation);
  },
};
