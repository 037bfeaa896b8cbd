import { reportIds } from '../../report/report-id.ts';
import type { Command } from '../command.ts';
import { databaseOption, recordsOption, sourceOption } from '../records/export-options.ts';

const records = '--records exports --map native --as-of 2027-04-07T08:00+02:00';

export const report: Command = {
  verb: 'report',
  summary:
    'write the document a meeting needs from an export: week, month, quarter, campaign, deals, content',
  parameters: '<report> [campaign]',
  options: [
    {
      flags: '--as-of <instant>',
      description: 'the instant for which to report, e.g. 2027-04-07T08:00+02:00',
    },
    recordsOption,
    databaseOption,
    sourceOption,
    {
      flags: '--period <period>',
      description: 'another one than the last that is over: 2027-W13, 2027-03 or 2027-Q1',
    },
    { flags: '--out <file>', description: 'where to write (default: to stdout)' },
    {
      flags: '--memory <size>',
      description: 'most memory of the run, from 1GB on, e.g. 2GB (default 3800MB)',
    },
    { flags: '--threads <number>', description: 'how many processors to use (default: all)' },
  ],
  readsAgreement: true,
  formats: ['markdown', 'html', 'json', 'text'],
  checks: true,
  failsOn: 'never',
  examples: [
    [`weekly ${records}`, `one of ${reportIds.join(', ')}`],
    [`qbr ${records} --lang de --format html --out qbr.html`, 'the quarter as a page, in German'],
    [`retrospective webinar-winter-docks ${records}`, 'one campaign of the calendar'],
  ],
  run: async (invocation) => {
    const { runReport } = await import('../report/run-report.ts');
    return runReport(invocation);
  },
};
