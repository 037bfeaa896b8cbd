import { recordEndings } from '../../support/record-form.ts';
import type { Command } from '../command.ts';
import { recordsOption, sourceOption } from '../records/export-options.ts';

const asOf = '--as-of 2027-01-01T00:00+01:00';

export const score: Command = {
  verb: 'score',
  summary: 'score a whole export: points, stage and route of every lead',
  parameters: '',
  options: [
    {
      flags: '--as-of <instant>',
      description: 'the instant for which to score, e.g. 2026-11-20T09:12+01:00',
    },
    recordsOption,
    { flags: '--leads <file>', description: `the file of leads: ${recordEndings.join(' ')}` },
    { flags: '--events <file>', description: 'the file of events, with the same endings' },
    { flags: '--consents <file>', description: 'the file of consents, with the same endings' },
    sourceOption,
    {
      flags: '--out <file>',
      description:
        'where to write: .csv, .jsonl or .parquet (default: CSV to stdout); total also counts dimensions beside fit and engagement',
    },
    {
      flags: '--memory <size>',
      description: 'most memory of the run, from 1GB on, e.g. 2GB (default 3800MB)',
    },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  printsTable: true,
  checks: true,
  examples: [
    [`--records exports --map native ${asOf} --out scores.csv`, 'everything in a folder of sample-data'],
    [`--leads exports/leads.csv --map native ${asOf}`, 'one file, scores to stdout'],
    [`--records exports --map native ${asOf} --fail-on never`, 'leave bad rows out and score the rest'],
  ],
  run: async (invocation) => {
    const { runScore } = await import('../score/run-score.ts');
    return runScore(invocation);
  },
};
