import { fails } from '../../diagnostics/summary.ts';
import { type PlanReading, planReadings } from '../../plan/plan-reading.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { planJson } from './plan-json.ts';
import { createPlanTelling } from './plan-telling.ts';
import { planText } from './plan-text.ts';

/** Works out every plan, or the one that is named. What breaks a plan is told; it fails the run only with `--fail-on`. */
export function runPlan(invocation: Invocation): ExitCode {
  const { io, parameters, failOn, format } = invocation;
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const sound = soundAgreement({ ...invocation, failOn: 'never' }, folder, isAboutPlan);
  if (typeof sound === 'number') return sound;
  const all = planReadings(sound.agreement);
  const [asked] = parameters;
  const readings = asked === undefined ? all : all.filter(({ plan }) => plan.id === asked);
  if (readings.length === 0) return couldNotRun(io, nothingFound(all, asked));
  const tellings = readings.map((reading) => createPlanTelling(sound, reading, invocation));
  io.stdout.write(format === 'json' ? planJson(tellings) : tellings.map(planText).join('\n'));
  const failing = tellings.some(({ breaks }) =>
    breaks.some(({ acceptedUntil, severity }) => acceptedUntil === undefined && fails(severity, failOn)),
  );
  return failing ? exitCodes.findings : exitCodes.clean;
}

/** What breaks a plan is this command's answer and no reason to refuse one. */
function isAboutPlan({ code }: { readonly code: string }): boolean {
  return code.startsWith('plan/');
}

function nothingFound(all: readonly PlanReading[], asked: string | undefined): string {
  if (asked === undefined || all.length === 0)
    return 'the agreement has no plan; add a document that begins with `kind: plan`';
  const ids = all.map(({ plan }) => plan.id);
  const nearest = nearestName(asked, ids);
  return `there is no plan ${asked} (${nearest === undefined ? `there is ${ids.join(', ')}` : `did you mean ${nearest}?`})`;
}
