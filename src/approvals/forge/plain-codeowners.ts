import { type ForgeFile, type ForgeFileQuestion, ownLine, signedPaths } from './forge-file.ts';

/** CODEOWNERS as GitHub and its kin read it: it asks the right people, and is content with one of them. */
export function plainCodeowners({ teams, prefix }: ForgeFileQuestion): ForgeFile | string {
  const { github } = teams;
  if (github === undefined)
    return 'the agreement does not say what the two teams are called; add `teams: { github: { marketing: { slug: our-company/marketing, id: 1 }, sales: … } }` to the document of kind approvals';
  const owners = `@${github.marketing.slug} @${github.sales.slug}`;
  const paths = signedPaths.map((path) => `/${prefix}${path}`.replaceAll(' ', '\\ '));
  const width = Math.max(...paths.map(({ length }) => length));
  const lines = [
    ownLine,
    '# GitHub is content with one of the owners of a line: it ORs them. So this file asks both departments for a review and',
    '# requires only one. Both are required by the ruleset (`leadpact approvals init --forge github`) or by the status check',
    '# `leadpact approvals`.',
    ...paths.map((path) => `${path.padEnd(width)} ${owners}`),
  ];
  return { path: '.github/CODEOWNERS', text: `${lines.join('\n')}\n` };
}
