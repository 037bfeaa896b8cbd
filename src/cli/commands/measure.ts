import type { Command } from '../command.ts';

const asOf = '--as-of 2027-01-01T00:00+01:00';

export const measure: Command = {
  verb: 'measure',
  summary: 'measure an export: every metric, promise, escalation and the alignment score',
  parameters: '',
  options: [
    { flags: '--records <folder>', description: 'the folder with the files of the export' },
    {
      flags: '--map <source>',
      description: 'how to read the files: a source of the agreement, or native for those of sample-data',
    },
    {
      flags: '--as-of <instant>',
      description: 'the instant at which everything is judged, e.g. 2026-11-20T09:12+01:00 (default: now)',
    },
    {
      flags: '--since <date>',
      description: 'the first date that figures are about (default: a year before)',
    },
    { flags: '--out <file>', description: 'where to write the JSON document, whatever --format prints' },
    { flags: '--memory <size>', description: 'most memory of the run, from 1GB on (default 3800MB)' },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: true,
  failsOn: 'never',
  examples: [
    [`--records exports --map native ${asOf}`, 'everything in a folder of sample-data'],
    [`--records exports ${asOf} --out measurements.json`, 'and keep the figures for the playbook'],
    ['--records exports --lang de', 'in German, as of now'],
  ],
  run: async (invocation) => {
    const { runMeasure } = await import('../measure/run-measure.ts');
    return runMeasure(invocation);
  },
};
