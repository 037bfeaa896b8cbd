import { channelNames } from '../../notify/channel.ts';
import type { Command } from '../command.ts';
import { databaseOption, recordsOption, sourceOption } from '../records/export-options.ts';

const asOf = '--as-of 2027-01-01T00:00+01:00';

export const measure: Command = {
  verb: 'measure',
  summary: 'measure an export: every metric, promise, escalation and the alignment score',
  parameters: '',
  options: [
    recordsOption,
    databaseOption,
    sourceOption,
    {
      flags: '--as-of <instant>',
      description: 'the instant at which everything is judged, e.g. 2026-11-20T09:12+01:00 (default: now)',
    },
    {
      flags: '--since <date>',
      description: 'the first date that figures are about (default: a year before)',
    },
    { flags: '--out <file>', description: 'where to write the JSON document, whatever --format prints' },
    {
      flags: '--notify <channel>',
      description: 'show the escalations that were not told there yet, instead of the figures',
      choices: channelNames,
    },
    { flags: '--send', description: 'with --notify: really send them, each once' },
    {
      flags: '--notify-since <date>',
      description: 'the oldest escalations to be sent (default: of 14 days before)',
    },
    {
      flags: '--ledger <file>',
      description: 'the file that remembers what was sent (default: outbox/sent.json beside definitions/)',
    },
    {
      flags: '--repository <owner/name>',
      description: 'where --notify github-issue writes (default: $GITHUB_REPOSITORY)',
    },
    { flags: '--memory <size>', description: 'most memory of the run, from 1GB on (default 3800MB)' },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: true,
  failsOn: 'never',
  examples: [
    [`--records exports --map native ${asOf}`, 'everything in a folder of sample-data'],
    [`--records exports ${asOf} --out measurements.json`, 'and keep the figures in a file'],
    [`--from warehouse.duckdb ${asOf}`, 'the tables of a database'],
    ['--records exports --lang de', 'in German, as of now'],
    ['--records exports --notify slack', 'which escalations would be told, and how'],
    ['--records exports --notify slack --send', 'tell them, each once'],
  ],
  run: async (invocation) => {
    const { runMeasure } = await import('../measure/run-measure.ts');
    return runMeasure(invocation);
  },
};
