import type { Command } from '../command.ts';
import { databaseOption, recordsOption, sourceOption } from '../records/export-options.ts';

const asOf = '--as-of 2027-01-01T00:00+01:00';

export const facts: Command = {
  verb: 'facts',
  summary: 'the fields of a CRM that only leadpact can work out, for a bulk update',
  parameters: '<target>',
  options: [
    {
      flags: '--as-of <instant>',
      description: 'the instant as of which everything is told, e.g. 2026-11-20T09:12+01:00',
    },
    recordsOption,
    databaseOption,
    sourceOption,
    { flags: '--out <file>', description: 'where to write, a .csv (default: to stdout)' },
    {
      flags: '--handoffs-since <instant>',
      description: 'leave score and grade of handoffs up to then as they are: the --as-of of the run before',
    },
    { flags: '--memory <size>', description: 'most memory of the run, from 1GB on (default 3800MB)' },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  printsTable: true,
  checks: true,
  examples: [
    [`salesforce --records exports --map native ${asOf} --out facts.csv`, 'every field, of every lead'],
    [
      `salesforce --records exports ${asOf} --handoffs-since 2026-12-31T00:00+01:00 --out facts.csv`,
      'a day later: what earlier handoffs scored stays',
    ],
    [`salesforce --records exports ${asOf} --fail-on never`, 'leave bad rows out and tell the rest'],
  ],
  run: async (invocation) => {
    const { runFacts } = await import('../facts/run-facts.ts');
    return runFacts(invocation);
  },
};
