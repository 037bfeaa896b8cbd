import type { Command } from '../command.ts';

export const playbook: Command = {
  verb: 'playbook',
  summary: 'write the agreement as a site for people into generated/playbook/',
  parameters: '',
  options: [
    {
      flags: '--history',
      description:
        'tell of each definition in which released version it came or changed and who approved that, and list the changes of each version',
    },
    {
      flags: '--base <revision or folder>',
      description:
        'a preview of a branch: mark what merging it into that revision would change, and who has to sign it',
    },
    {
      flags: '--measurements <file>',
      description: 'with the figures that measure --format json wrote beside the words, and dashboards',
    },
    {
      flags: '--reports <folder>',
      description: 'with the reports that report --format json wrote, each on a page of its own',
    },
    { flags: '--single-file', description: 'and all of it as one file to pass on, playbook-<language>.html' },
    {
      flags: '--pdf',
      description: 'and printed by a Chromium, Chrome or Edge of this machine, playbook-<language>.pdf',
    },
    {
      flags: '--watch',
      description: 'write it again at every change, and show the change in open pages, until Ctrl-C',
    },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: true,
  examples: [
    ['', 'then open generated/playbook/index.html'],
    ['--watch', 'while you write definitions, with a page open beside the editor'],
    ['--history', 'with what changed when, from the versions in releases/'],
    ['--base main', 'on a branch: what merging it would change'],
    ['--measurements measurements.json --reports reports', 'with what was measured and reported'],
  ],
  run: async (invocation) => {
    const { runPlaybook } = await import('../playbook/run-playbook.ts');
    return runPlaybook(invocation);
  },
};
