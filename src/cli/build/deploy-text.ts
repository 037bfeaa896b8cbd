import { counted } from '../../support/counted.ts';
import type { BuildJob } from './build-job.ts';
import type { FormerComponents } from './former-components.ts';

/** The commands with which Salesforce gets what was built, each as the arguments of `sf`. */
export function deployCommands(deletes: boolean): readonly (readonly string[])[] {
  const what = [
    '--manifest',
    'manifest/package.xml',
    ...(deletes ? ['--post-destructive-changes', 'manifest/destructiveChangesPost.xml'] : []),
    '--target-org',
    '<org>',
  ];
  return [
    ['project', 'deploy', 'start', '--dry-run', ...what],
    ['project', 'deploy', 'validate', ...what],
    ['project', 'deploy', 'start', ...what],
  ];
}

/** What a command does that `deployCommands` lists in the same place. */
const purposes = [
  'tries it in a sandbox and saves nothing',
  'tries it in production, with the tests that run there',
  'does it',
];

/** How to deploy what was built for Salesforce, to whoever asked for Salesforce by name. */
export function deployText({ compilations, folder, renamed, selected }: BuildJob): string {
  if (selected?.has('salesforce') !== true || !compilations.has('salesforce')) return '';
  const former = renamed.get('salesforce');
  const lines = [
    '',
    ...(former === undefined ? [] : formerLines(former)),
    `To deploy it, in ${folder.shown}generated/salesforce:`,
    ...deployCommands(former?.isDeleted === true).flatMap((command, index) => [
      `  sf ${command.join(' ')}`,
      `      ${purposes[index] ?? ''}`,
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** After so many components nobody reads on. */
const listed = 20;

function formerLines({ components, isDeleted }: FormerComponents): readonly string[] {
  const count = counted(components.length, 'component');
  const heading = isDeleted
    ? `Deploying deletes ${count} under former names, with the data in them; move the data first:`
    : `Under former names ${count} will stay in the org (deletesRenamed: true lists them for deletion):`;
  const more = components.length - listed;
  return [
    heading,
    ...components.slice(0, listed).map((component) => `  ${component}`),
    ...(more > 0 ? [`  and ${more} more; --format json lists all`] : []),
    '',
  ];
}
