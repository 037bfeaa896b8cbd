import { type ForgeFile, type ForgeFileQuestion, ownLine, signedPaths } from './forge-file.ts';

/** CODEOWNERS of GitLab with a section for each department; GitLab wants an approval for each section. */
export function gitlabCodeowners({ teams, prefix }: ForgeFileQuestion): ForgeFile | string {
  const { gitlab } = teams;
  if (gitlab === undefined)
    return "the agreement does not say what GitLab calls the two groups; add `teams: { gitlab: { marketing: '@our-company/marketing', sales: '@our-company/sales' } }` to the document of kind approvals";
  const paths = signedPaths.map((path) => `/${prefix}${path}`.replaceAll(' ', '\\ '));
  const section = (title: string, group: string): readonly string[] => [
    '',
    `[${title}][1] ${group}`,
    ...paths,
  ];
  const lines = [
    ownLine,
    '# Every section needs an approval of its own, so both departments sign. That takes GitLab Premium, a protected branch,',
    '# and "Require approval from code owners" on it. Whoever is in both groups counts for both sections;',
    '# `leadpact approvals check` does not let that pass.',
    ...section('Marketing', gitlab.marketing),
    ...section('Sales', gitlab.sales),
  ];
  return { path: '.gitlab/CODEOWNERS', text: `${lines.join('\n')}\n` };
}
