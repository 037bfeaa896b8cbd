import type { GithubTeam } from '../../model/approvals.ts';
import { type ForgeFile, type ForgeFileQuestion, rulesetName, signedPaths } from './forge-file.ts';

/** The name under which the check has to report, so that a ruleset can require it. */
const statusCheck = 'leadpact approvals';

/**
 * A ruleset of GitHub as `POST /repos/{owner}/{repo}/rulesets` takes it: one required reviewer for each department, which
 * GitHub joins by AND, approvals that a push dismisses, and the status check, which alone knows two people from one.
 */
export function githubRuleset({ teams, prefix }: ForgeFileQuestion): ForgeFile | string {
  const { github } = teams;
  if (github === undefined)
    return 'the agreement does not say what GitHub calls the two teams; add `teams: { github: { marketing: { slug: our-company/marketing, id: 1 }, sales: … } }` to the document of kind approvals (the ids: `gh api orgs/our-company/teams/marketing --jq .id`)';
  const patterns = signedPaths.map((path) => `${prefix}${path}${path.endsWith('/') ? '**' : ''}`);
  const ruleset = {
    name: rulesetName,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
          allowed_merge_methods: ['merge', 'squash', 'rebase'],
          required_reviewers: [reviewer(github.marketing, patterns), reviewer(github.sales, patterns)],
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: statusCheck }],
        },
      },
    ],
  };
  return {
    path: '.github/rulesets/leadpact-approvals.json',
    text: `${JSON.stringify(ruleset, null, 2)}\n`,
  };
}

function reviewer({ id }: GithubTeam, patterns: readonly string[]): object {
  return { file_patterns: patterns, minimum_approvals: 1, reviewer: { id, type: 'Team' } };
}
