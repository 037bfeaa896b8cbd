import type { Command } from '../command.ts';

export const release: Command = {
  verb: 'release',
  summary: 'freeze the definitions as a version that both sides signed, in releases/',
  parameters: '<version>',
  options: [
    {
      flags: '--approved <side:role:date...>',
      description: 'who signed for marketing and for sales, and on which day',
    },
    {
      flags: '--effective <date>',
      description: "the first day on which it is in force; the agreement's effectiveFrom when left out",
    },
    {
      flags: '--until <date>',
      description: 'the last day; until the next version takes effect when left out',
    },
    { flags: '--dry-run', description: 'print what would be released and write nothing' },
    {
      flags: '--again <version>',
      description:
        'release what a former version says instead of the definitions; what that does is shown first',
    },
    {
      flags: '--definitions',
      description: 'with --again: bring back the definitions of then as well, from git',
    },
    { flags: '--yes', description: 'with --again: write it; without, it is only shown' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: true,
  examples: [
    [
      '2026.4 --effective 2026-12-01 --approved marketing:vp-marketing:2026-11-20 sales:vp-sales:2026-11-21',
      'in force from December on',
    ],
    [
      '1.3.0 --approved marketing:vp-marketing:2025-12-10 sales:vp-sales:2025-12-11',
      "in force from the agreement's effectiveFrom on",
    ],
    [
      '2026.5 --again 2026.3 --effective 2026-12-01 --approved marketing:vp-marketing:2026-11-20 sales:vp-sales:2026-11-21',
      'what going back to 2026.3 would do; add --yes to do it',
    ],
  ],
  run: async (invocation) => {
    if (invocation.options['again'] !== undefined) {
      const { runRollback } = await import('../release/run-rollback.ts');
      return runRollback(invocation);
    }
    const { runRelease } = await import('../release/run-release.ts');
    return runRelease(invocation);
  },
};
