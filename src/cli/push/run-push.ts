import { type Paint, painter } from '../../diagnostics/paint.ts';
import { holdWorkspace } from '../../host/held-workspace.ts';
import { releaseWorkspace } from '../../host/workspace.ts';
import { applyPush, type PushResult } from '../../push/apply-push.ts';
import { isHubspotCollection } from '../../push/hubspot/hubspot-collection.ts';
import { type OpenHubspot, openHubspot } from '../../push/hubspot/open-hubspot.ts';
import { planDigest } from '../../push/plan-digest.ts';
import type { PlannedChange, PushPlan } from '../../push/push-plan.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { hubspotAccess } from '../live/hubspot-access.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { type LockFile, lockName, openLockFile } from './lock-file.ts';
import { pushJson } from './push-json.ts';
import { keyOf, planSummary, planText, resultText } from './push-text.ts';

/** Brings a system to what the agreement makes of it: plans with what was applied last and what is there, then carries it out. */
export async function runPush(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters } = invocation;
  const [target = ''] = parameters;
  if (target !== 'hubspot') return couldNotRun(io, otherTarget(target));
  const access = hubspotAccess(io);
  if (typeof access === 'string') return couldNotRun(io, access);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const sound = soundAgreement(invocation, folder);
  if (typeof sound === 'number') return sound;
  const configuration = sound.agreement.targets[target];
  if (configuration === undefined)
    return couldNotRun(io, `the agreement does not configure ${target}; add a document of \`kind: target\``);
  const held = holdWorkspace(io.machine, folder.path);
  if (held.what === 'busy')
    return couldNotRun(io, 'another run of leadpact is writing here; wait for its end');
  try {
    const lock = openLockFile(io, folder.path);
    if (typeof lock === 'string') return couldNotRun(io, lock);
    const opened = await openHubspot(io.http, access, { agreement: sound.agreement, configuration });
    if ('reason' in opened) return couldNotRun(io, opened.reason);
    return await pushed(invocation, opened, lock);
  } finally {
    releaseWorkspace(io.machine, held.workspace);
  }
}

function otherTarget(target: string): string {
  return target === 'salesforce'
    ? 'Salesforce takes files from its own command line: run `leadpact build salesforce`, which says how to deploy what it wrote'
    : `${target} cannot be pushed to; write hubspot`;
}

async function pushed(invocation: Invocation, opened: OpenHubspot, lock: LockFile): Promise<ExitCode> {
  const { io, options } = invocation;
  const name = `hubspot ${opened.account.id}`;
  const before = lock.account(name);
  const strange = [...before.components.values()].find(({ endpoint }) => !isHubspotCollection(endpoint));
  if (strange !== undefined)
    return couldNotRun(io, `${lockName} speaks of ${strange.endpoint}, to which leadpact never writes`);
  const isDry = options['dryRun'] === true;
  if (before.isUnfinished && !isDry && options['resume'] !== true)
    return couldNotRun(
      io,
      `the last push to account ${opened.account.id} did not come to its end; look with --dry-run, then go on with --resume`,
    );
  const { plan, references } = await opened.plan(before, {
    allowsDestroying: options['allowDestroy'] === true,
    overwrites: options['overwrite'] === true,
  });
  const digest = planDigest(name, plan, opened.comparison);
  const expected = options['plan'];
  if (typeof expected === 'string' && expected !== digest)
    return couldNotRun(
      io,
      `the plan is ${digest} by now, not ${expected}: the agreement or the account changed; look with --dry-run again`,
    );
  const telling = openTelling(invocation, opened, { plan, digest });
  telling.plan();
  const isBlocked =
    plan.conflicts.length > 0 || plan.unread.some(({ trouble }) => trouble.came === 'stopped');
  if (isDry || isBlocked) return telling.end(undefined, isBlocked && !isDry);
  let isStopped = false;
  const ignore = io.onStop?.(() => {
    isStopped = true;
  });
  const result = await applyPush(plan, before, {
    collectionAt: opened.collectionAt,
    comparison: opened.comparison,
    references,
    keep: (account) => lock.keep(name, account),
    progress: telling.progress,
    isStopped: () => isStopped,
  });
  ignore?.();
  return telling.end(result, false);
}

interface Told {
  readonly plan: PushPlan;
  readonly digest: string;
}

interface Telling {
  readonly plan: () => void;
  readonly progress: (change: PlannedChange, number: number, of: number) => void;
  readonly end: (result: PushResult | undefined, isBlocked: boolean) => ExitCode;
}

function openTelling(
  { format, io, quiet }: Invocation,
  { account }: OpenHubspot,
  { digest, plan }: Told,
): Telling {
  const paint: Paint = painter(wantsColor(io.stdout, io.environment));
  const out = visibleOutput(io.stdout);
  const errors = visibleOutput(io.stderr);
  const isText = format !== 'json';
  return {
    plan: () => {
      if (!isText) return;
      out.write(`HubSpot account ${account.id}${account.kind === '' ? '' : ` (${account.kind})`}\n`);
      out.write(planText(plan, paint));
      out.write(`${paint('bold', planSummary(plan, digest))}\n`);
    },
    progress: (change, number, of) => {
      if (io.stderr.isTerminal && !quiet)
        errors.write(`${number} of ${of}: ${change.does} ${keyOf(change)}\n`);
    },
    end: (result, isBlocked) => {
      const told = { target: 'hubspot', account: account.id, digest, plan };
      if (!isText) out.write(pushJson(result === undefined ? told : { ...told, result }));
      else if (result !== undefined && plan.changes.length > 0) out.write(resultText(result, paint));
      else if (result !== undefined) out.write(`nothing to send; ${lockName} is up to date\n`);
      if (isBlocked && plan.conflicts.length > 0)
        errors.write(`error: nothing was sent, ${blocking(plan)}\n`);
      return exitCodeOf(plan, result);
    },
  };
}

function blocking({ conflicts }: PushPlan): string {
  return conflicts.every(({ why }) => why === 'retyped')
    ? 'because values of records may not outlive it; make a field of another id, or allow it with --allow-destroy'
    : 'because others changed what is wanted otherwise; take their change into the agreement, or put it back with --overwrite';
}

/** What stays unsaid or undone outweighs what was done. */
function exitCodeOf(
  { changes, conflicts, unmet, unread }: PushPlan,
  result: PushResult | undefined,
): ExitCode {
  const isPending = conflicts.length > 0 || (result === undefined && changes.length > 0);
  const isStopped = result?.failed.some(({ trouble }) => trouble.came === 'stopped') === true;
  const failed = result?.failed.length ?? 0;
  return worst([
    unread.length > 0 || isStopped ? exitCodes.couldNotRun : exitCodes.clean,
    failed > 0 || (result?.left ?? 0) > 0 || unmet.length > 0 ? exitCodes.findings : exitCodes.clean,
    isPending ? exitCodes.drift : exitCodes.clean,
  ]);
}
