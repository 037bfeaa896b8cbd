import type { Command } from '../command.ts';

export const sampleData: Command = {
  verb: 'sample-data',
  summary: 'write a synthetic export of a CRM that fits the agreement',
  parameters: '',
  options: [
    { flags: '--out <folder>', description: 'where to write; an earlier export there is replaced' },
    { flags: '--leads <number>', description: 'how many leads (default 1000)' },
    { flags: '--seed <number>', description: 'another number, other leads (default 1)' },
    {
      flags: '--as-of <instant>',
      description: 'the instant of the export (default: one year after the agreement takes effect)',
    },
    {
      flags: '--busy <times>',
      description: 'times as many events as leads usually have, which is some six (default 1)',
    },
    {
      flags: '--dirt <percent>',
      description: 'rows with a mistake, 0 = none (default 1; Parquet, whose columns have types, holds none)',
    },
  ],
  readsAgreement: true,
  formats: ['csv', 'jsonl', 'parquet'],
  checks: false,
  examples: [
    ['--out records', 'a thousand leads with everything that happened to them'],
    ['--out records --leads 1000000 --seed 7 --dirt 0', 'a large one without mistakes, the same every time'],
  ],
  run: async (invocation) => {
    const { runSampleData } = await import('../sample-data/run-sample-data.ts');
    return runSampleData(invocation);
  },
};
