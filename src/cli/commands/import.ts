import type { Command } from '../command.ts';

export const importCommand: Command = {
  verb: 'import',
  summary: 'make definitions of the configuration that a CRM already has, and list what could not become one',
  parameters: '<system> <folder>',
  options: [
    {
      flags: '--out <folder>',
      description: 'write a new folder with the definitions (default: print what would be written)',
    },
  ],
  readsAgreement: false,
  formats: ['text', 'json'],
  checks: false,
  examples: [
    ['salesforce retrieved/', 'prints the definitions, and on stderr what was left out'],
    ['salesforce retrieved/ --out our-agreement', 'writes them into a folder of their own'],
    ['hubspot answers/ --format json', 'saved answers of the API, for a job'],
  ],
  run: async (invocation) => {
    const { runImport } = await import('../import/run-import.ts');
    return runImport(invocation);
  },
};
