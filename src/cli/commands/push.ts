import type { Command } from '../command.ts';

export const push: Command = {
  verb: 'push',
  summary: 'bring a system to what the agreement makes of it; look with --dry-run first',
  parameters: '<target>',
  options: [
    {
      flags: '--dry-run',
      description: 'show the plan and send nothing; exit 3 when something would be sent',
    },
    { flags: '--plan <digest>', description: 'send only if the plan is still the one that --dry-run showed' },
    { flags: '--resume', description: 'go on where a push did not come to its end' },
    { flags: '--overwrite', description: 'replace what others made or changed there' },
    { flags: '--allow-destroy', description: 'take away what the agreement does not want any more' },
  ],
  readsAgreement: true,
  formats: ['text', 'json'],
  checks: false,
  examples: [
    ['hubspot --dry-run', 'what would be sent; HUBSPOT_ACCESS_TOKEN holds the token of a private app'],
    ['hubspot --plan 0f6c2b9ad1e4', 'sends what was looked at, or nothing'],
    ['hubspot --resume', 'after a failure in the middle'],
  ],
  run: async (invocation) => {
    const { runPush } = await import('../push/run-push.ts');
    return runPush(invocation);
  },
};
