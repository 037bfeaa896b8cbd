import { proofOptions } from '../analyze/proof-options.ts';
import type { Command } from '../command.ts';

export const drift: Command = {
  verb: 'drift',
  summary: 'hold what a system has against what the agreement makes of it; reads only',
  parameters: '<target>',
  options: [
    {
      flags: '--against <path|live>',
      description: 'the retrieved files: a folder, or one file; live asks the system itself',
    },
    { flags: '--all', description: 'list what is as agreed, too' },
    ...proofOptions,
    { flags: '--allow-unknown', description: 'let what could not be read or decided pass' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: false,
  examples: [
    ['salesforce --against retrieved/', 'metadata as `sf project retrieve start` writes it'],
    ['hubspot --against answers/ --format json', 'saved answers of the API, for a job'],
    ['hubspot --against live', 'the account to which HUBSPOT_ACCESS_TOKEN belongs'],
  ],
  run: async (invocation) => {
    const { runDrift } = await import('../drift/run-drift.ts');
    return runDrift(invocation);
  },
};
