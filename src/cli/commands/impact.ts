import type { Command } from '../command.ts';
import { databaseOption, recordsOption, sourceOption } from '../records/export-options.ts';

const asOf = '--as-of 2027-01-01T00:00+01:00';

export const impact: Command = {
  verb: 'impact',
  summary: 'replay the leads of an export under two versions of an agreement: what would have been different',
  parameters: '<base> [head]',
  options: [
    recordsOption,
    databaseOption,
    sourceOption,
    {
      flags: '--as-of <instant>',
      description: 'up to when leads are replayed, e.g. 2026-11-20T09:12+01:00 (default: now)',
    },
    {
      flags: '--since <date>',
      description: 'months are told from the one of this date on (default: a year before)',
    },
    { flags: '--examples <number>', description: 'leads shown of each kind of move (default 5)' },
    {
      flags: '--show-ids',
      description:
        'show the ids of these leads themselves, for yourself alone; else a hash keyed with $LEADPACT_ID_KEY',
    },
    { flags: '--memory <size>', description: 'most memory of the run, from 1GB on (default 3800MB)' },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json', 'markdown'],
  checks: true,
  failsOn: 'never',
  examples: [
    [`main --records exports ${asOf}`, 'what this folder would have done otherwise than the main branch'],
    [`v1 v2 --records exports --map native ${asOf}`, 'two git revisions, with files of sample-data'],
    ['../before . --records exports --lang de', 'two folders, in German, as of now'],
    ['main --records exports --format markdown', 'for a comment'],
  ],
  run: async (invocation) => {
    const { runImpact } = await import('../impact/run-impact.ts');
    return runImpact(invocation);
  },
};
