import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of a checkout of EspoCRM, which is under the AGPL and therefore never part of this repository. */
export const checkout: string | undefined = process.env['LEADPACT_ESPOCRM'];

/** The program, with arguments if need be: `php`, or `php8.2 -n -d extension=mbstring`. */
const [php = 'php', ...phpArguments] = (process.env['LEADPACT_PHP'] ?? 'php').split(' ');

/** Why the interpreter cannot be asked; undefined when it can. */
export function whyNot(): string | undefined {
  if (checkout === undefined)
    return 'LEADPACT_ESPOCRM names no checkout of EspoCRM; its interpreter was not asked';
  if (!existsSync(join(checkout, 'application/Espo/Core/Formula/Evaluator.php')))
    return `${checkout} is no checkout of EspoCRM; its interpreter was not asked`;
  const { status } = spawnSync(php, [...phpArguments, '-r', 'exit(function_exists("mb_strpos") ? 0 : 1);']);
  return status === 0 ? undefined : `${php} with mbstring does not run; name one in LEADPACT_PHP`;
}

/** What the script makes of every lead. */
export function evaluatedBy(
  script: string,
  leads: readonly { readonly now: string; readonly today: string; readonly attributes: unknown }[],
): readonly Readonly<Record<string, unknown>>[] {
  if (checkout === undefined) throw new Error('no checkout');
  const { status, stderr, stdout } = spawnSync(
    php,
    [...phpArguments, '-d', 'memory_limit=-1', new URL('evaluate.php', import.meta.url).pathname, checkout],
    { input: JSON.stringify({ script, leads }), encoding: 'utf8', maxBuffer: 1_000_000_000 },
  );
  if (status !== 0) throw new Error(`${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  return JSON.parse(stdout);
}
