import type { Difference } from '../../connect/portion.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { PushResult } from '../../push/apply-push.ts';
import type { Conflict, LeftOver, PlannedChange, PushPlan } from '../../push/push-plan.ts';
import { counted } from '../../support/counted.ts';
import { shortened } from '../../support/shortened.ts';

/** What a push is going to do, component by component, and what keeps it from more. */
export function planText(plan: PushPlan, paint: Paint): string {
  const lines = [
    ...plan.changes.flatMap((change) => changeLines(change, paint)),
    ...plan.conflicts.flatMap((conflict) => conflictLines(conflict, paint)),
    ...plan.leftOver.map((one) => leftOverLine(one, paint)),
    ...plan.unmet.map(
      ({ keys, property }) =>
        `${paint('red', 'lacking')} the account has no property ${property}, which ${keys.length === 1 ? keys.join('') : `${keys.length} components (${keys[0]}, …)`} would read; make it there, or map the field in \`systems\` to one that is there`,
    ),
    ...plan.unread.map(
      ({ count, endpoint, trouble }) =>
        `${paint('yellow', 'not read')} ${endpoint}: ${trouble.reason}; nothing is said of ${counted(count, 'component')} there`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const colors = { create: 'green', update: 'yellow', remove: 'red' } as const;

function changeLines(change: PlannedChange, paint: Paint): readonly string[] {
  const head = `${paint(colors[change.does], change.does)} ${keyOf(change)}`;
  if (change.does !== 'update') return [head];
  return [head, ...change.differences.map(changeLine), ...change.gone.map((id) => `    ${id} is taken out`)];
}

export function keyOf(change: PlannedChange): string {
  return change.does === 'remove' ? change.key : change.wanted.key;
}

/** Long texts are formulas and descriptions, which the files show better. */
const mostShown = 120;

function changeLine({ agreed, found, path }: Difference): string {
  const what = path.join(' › ');
  if (agreed === undefined) return `    ${what}: ${quoted(found)} is taken out`;
  if (found === undefined) return `    ${what}: ${quoted(agreed)} is put in`;
  return `    ${what}: ${quoted(found)} becomes ${quoted(agreed)}`;
}

function quoted(text = ''): string {
  return `“${shortened(text.replaceAll(/\s+/g, ' '), mostShown)}”`;
}

const reasons: Readonly<Record<Conflict['why'], string>> = {
  absent: 'belongs to HubSpot and is not there; see whether the account has it',
  changed: 'was changed there since the last push',
  foreign: 'is there already, made by somebody else',
  retyped:
    'has another type there, and values of records may not outlive a change of it; --allow-destroy changes it all the same',
  twice: 'is there more than once, so that it is not certain which one is meant; rename or remove the others',
};

function conflictLines({ differences, key, why }: Conflict, paint: Paint): readonly string[] {
  return [`${paint('red', 'conflict')} ${key} ${reasons[why]}`, ...differences.map(differenceLine)];
}

function differenceLine({ agreed, found, path }: Difference): string {
  const what = path.join(' › ');
  if (agreed === undefined) return `    ${what}: ${quoted(found)} is there and is not wanted`;
  if (found === undefined) return `    ${what}: ${quoted(agreed)} is wanted and is not there`;
  return `    ${what}: ${quoted(found)} is there instead of ${quoted(agreed)}`;
}

function leftOverLine({ canGo, entry, key, name, wasOurs }: LeftOver, paint: Paint): string {
  const what = entry === undefined ? `${key} (${name})` : `${key} › ${entry}`;
  const how = canGo ? '--allow-destroy takes it away' : 'only a person can take it away';
  const why = wasOurs ? `the agreement does not want it any more; ${how}` : 'somebody else added it';
  return `${paint('cyan', 'stays')} ${what}: ${why}`;
}

/** `plan 3f2a…: 2 to create, 1 to change, none to remove; 118 are as wanted`. */
export function planSummary(plan: PushPlan, digest: string): string {
  const number = (does: PlannedChange['does']): number =>
    plan.changes.filter((change) => change.does === does).length;
  const impossible = new Set(plan.unmet.flatMap(({ keys }) => keys)).size;
  const lacking = impossible === 0 ? '' : `, ${impossible} not possible`;
  const blocked = plan.conflicts.length === 0 ? '' : `, ${counted(plan.conflicts.length, 'conflict')}`;
  return `plan ${digest}: ${number('create')} to create, ${number('update')} to change, ${number('remove')} to remove; ${plan.same} as wanted${lacking}${blocked}`;
}

/** What became of it, and how to go on. */
export function resultText({ done, failed, left, otherwise }: PushResult, paint: Paint): string {
  const lines = [
    ...otherwise.flatMap(({ differences, key }) => [
      `${paint('yellow', 'otherwise')} ${key} was taken, and is shown otherwise than it was sent; from now on it counts as it is`,
      ...differences.map(differenceLine),
    ]),
    ...failed.map(
      ({ change, trouble }) =>
        `${paint('red', 'not done')} ${change.does} ${keyOf(change)}: ${trouble.reason}`,
    ),
    `${done} done, ${failed.length} not done, ${left} not tried`,
    ...(failed.length + left === 0
      ? []
      : ['What is done is written down; when the cause is gone, go on with --resume']),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
