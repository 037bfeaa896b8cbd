import { relative, resolve } from 'node:path';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { carryOut } from './carry-out.ts';
import { findKept } from './find-kept.ts';
import { leftoversOf } from './leftovers.ts';
import { purgeJson } from './purge-json.ts';
import { type PurgeOrder, purgeOrder } from './purge-order.ts';
import { type PurgePlan, purgePlan } from './purge-plan.ts';
import { purgeText } from './purge-text.ts';

/** Lists what leadpact wrote from exports and is past its time, and deletes it where somebody agrees. */
export async function runPurge(invocation: Invocation): Promise<ExitCode> {
  const { io, format, options } = invocation;
  const order = purgeOrder(invocation);
  if (typeof order === 'string') return couldNotRun(io, order);
  const { files } = io.machine;
  const folders: string[] = [];
  for (const given of order.folders) {
    const real = files.realPath(resolve(io.workingFolder, given));
    if (real === undefined || files.kindOf(real) !== 'folder')
      return couldNotRun(io, `there is no folder ${given}`);
    folders.push(real);
  }
  const found = findKept(files, folders);
  if ('tooMuchIn' in found)
    return couldNotRun(
      io,
      `${found.tooMuchIn} holds too much to be looked through; name the folder of the reports with --dir or --out`,
    );
  const plan = purgePlan(order, found, leftoversOf(io, order.by.is === 'all'));
  const isAgreed = order.isAgreed || (options['dryRun'] !== true && (await agrees(invocation, order, plan)));
  const done = isAgreed ? carryOut(files, plan) : plan;
  const shown = (path: string): string => shownPath(io.workingFolder, path);
  visibleOutput(io.stdout).write(
    format === 'json'
      ? purgeJson(done, order, shown)
      : purgeText(done, { order, isAgreed, shown, language: invocation.language }),
  );
  return exitCode(done);
}

/** Whoever sits at a terminal is shown the list before being asked. */
async function agrees(
  { io, language, format }: Invocation,
  order: PurgeOrder,
  plan: PurgePlan,
): Promise<boolean> {
  const due = [...plan.documents, ...plan.leftovers].filter(({ state }) => state === 'due').length;
  if (io.ask === undefined || due === 0 || format === 'json') return false;
  const shown = (path: string): string => shownPath(io.workingFolder, path);
  visibleOutput(io.stderr).write(purgeText(plan, { order, isAgreed: false, shown, language }));
  const answer = await io.ask(language === 'de' ? `${due} löschen? [j/N] ` : `Delete ${due}? [y/N] `);
  return /^(y|yes|j|ja)$/i.test(answer?.trim() ?? '');
}

/** As people say it who stand in the working folder; whatever lies elsewhere, as a whole. */
function shownPath(workingFolder: string, path: string): string {
  const short = relative(workingFolder, path).replaceAll('\\', '/');
  return short.startsWith('..') || short === '' ? path : short;
}

/** What was to go and is still there: by the hand of people (1), or until somebody agrees (3). */
function exitCode({ documents, leftovers }: PurgePlan): ExitCode {
  const states = [...documents, ...leftovers].map(({ state }) => state);
  if (states.includes('failed')) return exitCodes.couldNotRun;
  if (states.includes('changed') || states.includes('unsearched')) return exitCodes.findings;
  return states.includes('due') ? exitCodes.drift : exitCodes.clean;
}
