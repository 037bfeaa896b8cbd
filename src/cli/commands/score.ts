import type { Command } from '../command.ts';

export const score: Command = {
  verb: 'score',
  summary: 'score a whole export: points, stage and route of every lead',
  parameters: '',
  options: [
    {
      flags: '--as-of <instant>',
      description: 'the instant for which to score, e.g. 2026-11-20T09:12+01:00',
    },
    { flags: '--records <folder>', description: 'the folder with the files of the export' },
    { flags: '--leads <file>', description: 'the file of leads: .csv, .jsonl or .parquet' },
    { flags: '--events <file>', description: 'the file of events' },
    { flags: '--consents <file>', description: 'the file of consents' },
    { flags: '--map <source>', description: 'how to read the files: a source of the agreement, or native' },
    {
      flags: '--out <file>',
      description: 'where to write: .csv, .jsonl or .parquet (default: CSV to stdout)',
    },
    { flags: '--memory <size>', description: 'most memory for data, e.g. 2GB (default 3200MB)' },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: true,
  examples: [
    ['--records exports --as-of 2026-11-20T09:12+01:00 --out scores.csv', 'everything in a folder'],
    ['--leads leads.parquet --as-of 2026-11-20T08:12Z', 'one file, scores to stdout'],
    ['--records exports --as-of 2026-11-20T08:12Z --fail-on never', 'leave bad rows out and score the rest'],
  ],
  run: async (invocation) => {
    const { runScore } = await import('../score/run-score.ts');
    return runScore(invocation);
  },
};
