import { expect, it } from 'vitest';
import { deployCommands } from '../../src/cli/build/deploy-text.ts';

/**
 * Flags of the official command line, with whether they take a value, as its reference lists them:
 * @salesforce/plugin-deploy-retrieve 3.22.14, "sf project deploy start" and "sf project deploy validate".
 */
const shared = {
  '--api-version': true,
  '--async': false,
  '--concise': false,
  '--coverage-formatters': true,
  '--flags-dir': true,
  '--ignore-warnings': false,
  '--json': false,
  '--junit': false,
  '--manifest': true,
  '--metadata': true,
  '--metadata-dir': true,
  '--post-destructive-changes': true,
  '--pre-destructive-changes': true,
  '--purge-on-delete': false,
  '--results-dir': true,
  '--single-package': false,
  '--source-dir': true,
  '--target-org': true,
  '--test-level': true,
  '--tests': true,
  '--verbose': false,
  '--wait': true,
} as const;
const reference: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'project deploy start': {
    ...shared,
    '--dry-run': false,
    '--ignore-conflicts': false,
    '--ignore-errors': false,
  },
  'project deploy validate': shared,
};

/** What the reference has against a command; empty = nothing. */
function objections(command: readonly string[]): readonly string[] {
  const at = command.findIndex((word) => word.startsWith('--'));
  const flags = reference[command.slice(0, at).join(' ')];
  if (flags === undefined) return [`no command ${command.slice(0, at).join(' ')}`];
  const found: string[] = [];
  for (let index = at; index < command.length; index++) {
    const flag = command[index] ?? '';
    const takesValue = flags[flag];
    if (takesValue === undefined) found.push(`no flag ${flag}`);
    const value = takesValue === true ? command[++index] : undefined;
    if (takesValue === true && (value === undefined || value.startsWith('--')))
      found.push(`${flag} without a value`);
  }
  const has = (flag: string): boolean => command.includes(flag);
  if (has('--post-destructive-changes') && !has('--manifest')) found.push('deletions without a manifest');
  if (!has('--target-org')) found.push('no org');
  return found;
}

it.each([false, true])('says commands that sf knows (deleting: %s)', (deletes) => {
  const commands = deployCommands(deletes);
  expect(commands).toHaveLength(3);
  expect(commands.flatMap(objections)).toEqual([]);
  for (const command of commands)
    expect(command.includes('manifest/destructiveChangesPost.xml')).toBe(deletes);
  // What comes before the last one saves nothing.
  expect(commands.map(([, , verb], index) => [verb, commands[index]?.includes('--dry-run')])).toEqual([
    ['start', true],
    ['validate', false],
    ['start', false],
  ]);
});

it.each([
  [
    ['project', 'deploy', 'validate', '--dry-run', '--manifest', 'x', '--target-org', 'o'],
    'no flag --dry-run',
  ],
  [['project', 'deploy', 'start', '--manifest', '--target-org', 'o'], '--manifest without a value'],
  [
    ['project', 'deploy', 'start', '--post-destructive-changes', 'x', '--target-org', 'o'],
    'deletions without a manifest',
  ],
  [['force', 'source', 'deploy', '--manifest', 'x', '--target-org', 'o'], 'no command force source deploy'],
])('would see that %j is wrong', (command, objection) => {
  expect(objections(command)).toContain(objection);
});
