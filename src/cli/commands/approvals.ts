import type { Command } from '../command.ts';

export const approvals: Command = {
  verb: 'approvals',
  summary:
    'say who of which department must still sign a change, or write what the forge needs to ask for both',
  parameters: '<check|init> [base] [head]',
  options: [
    {
      flags: '--reviews <file>',
      description: 'check: what the forge says of the change, as JSON (docs/approvals.md says how to get it)',
    },
    {
      flags: '--trailers',
      description:
        'check: approvals are lines `Approved-by: <signer>` in signed commits instead, without any forge',
    },
    {
      flags: '--forge <forge>',
      description: 'check: whose JSON it is; init: what to write',
      choices: ['github', 'gitlab', 'codeowners'],
    },
    {
      flags: '--author <account>',
      description: 'check: who wrote the change, where the forge does not say it: an account or a signer',
    },
    {
      flags: '--dry-run',
      description: 'init: print what would be written, and exit 3 when something would change',
    },
  ],
  readsAgreement: true,
  formats: ['text', 'json', 'markdown'],
  checks: false,
  examples: [
    ['check origin/main --reviews reviews.json', 'what HEAD changes, with the reviews of its pull request'],
    ['check main change --trailers', 'approvals in the commits of a branch'],
    ['init --forge github', 'a ruleset with one required reviewer for each department'],
  ],
  run: async (invocation) => {
    const { runApprovals } = await import('../approvals/run-approvals.ts');
    return runApprovals(invocation);
  },
};
