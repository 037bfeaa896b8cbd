import { gateOptions } from '../analyze/proof-options.ts';
import { type Command, formatNames } from '../command.ts';

export const review: Command = {
  verb: 'review',
  summary: 'everything about a proposed change as one comment: verdict, signatures, impact, before and after',
  parameters: '<base> [head]',
  options: [
    { flags: '--reviews <file>', description: 'approvals of the forge, as for `approvals check`' },
    { flags: '--forge <name>', description: 'whose approvals they are', choices: ['github', 'gitlab'] },
    { flags: '--trailers', description: 'take approvals from signed commits instead' },
    { flags: '--author <account>', description: 'who wrote the change and therefore cannot sign it' },
    { flags: '--records <folder>', description: 'replay this export under both versions' },
    { flags: '--map <source>', description: 'with --records: by which source it is read, or native' },
    { flags: '--as-of <instant>', description: 'with --records: up to when it is replayed' },
    { flags: '--since <date>', description: 'with --records: the first date that figures are about' },
    { flags: '--limit <characters>', description: 'of the comment; 0 = none (default 60000)' },
    ...gateOptions,
  ],
  readsAgreement: true,
  formats: ['markdown', ...formatNames.filter((name) => name !== 'markdown')],
  checks: true,
  examples: [
    ['origin/main', 'this folder against the main branch'],
    ['origin/main --reviews reviews.json', 'with the approvals that the forge has'],
    ['origin/main --records exports --map native', 'and with what it would have done to historic leads'],
    ['origin/main --format sarif', 'only what stands in the way, for code scanning'],
  ],
  run: async (invocation) => {
    const { runReview } = await import('../review/run-review.ts');
    return runReview(invocation);
  },
};
