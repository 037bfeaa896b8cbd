import { resolve } from 'node:path';
import { measureRecords } from '../../measure/measure-records.ts';
import type { Measurement } from '../../measure/measurement.ts';
import { tableDrop } from '../../records/load/table-drop.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { failedBy } from '../records/told-findings.ts';
import { engineLimits, type LoadedExport, soundAt, withRecords } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { visibleOutput } from '../visible-output.ts';
import { asOfOption, sinceOption } from './measure-options.ts';
import { measurementJson } from './measurement-json.ts';
import { measurementText } from './measurement-text.ts';
import { type NotifyJob, notifyJob } from './notify/notify-job.ts';
import { runNotify } from './notify/run-notify.ts';

/** Measures an export and tells what came of it; rows that cannot be kept are left out and told. */
export async function runMeasure(invocation: Invocation): Promise<ExitCode> {
  const { io, options } = invocation;
  const asOf = asOfOption(invocation);
  if (typeof asOf === 'string') return couldNotRun(io, asOf);
  const limits = engineLimits(options);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const sound = soundAt(invocation, asOf);
  if (typeof sound === 'number') return sound;
  const since = sinceOption(invocation, sound.agreement.zone, asOf);
  if (typeof since === 'string') return couldNotRun(io, since);
  const job = notifyJob(invocation, sound, asOf);
  if (typeof job === 'string') return couldNotRun(io, job);
  return withRecords(invocation, sound, {
    verb: 'measure',
    limits,
    asOf,
    run: async (loaded) => {
      const measurement = await measured(loaded, { asOf, since });
      loaded.say('');
      keep(invocation, measurementJson(loaded, measurement));
      return job === undefined
        ? tell(invocation, loaded, measurement)
        : notify(invocation, loaded, job, measurement);
    },
  });
}

/** Everything that the agreement measures, of an export that was read. */
export function measured(
  { engine, sound, say, report: { absent } }: LoadedExport,
  { asOf, since }: Pick<Measurement, 'asOf' | 'since'>,
): Promise<Measurement> {
  const { agreement, versions } = sound;
  return measureRecords(engine, agreement, {
    asOf,
    since,
    absent,
    versions,
    given: [{ name: 'event', drop: tableDrop('event') }],
    say: (words) => say(`measuring: ${words}`),
  });
}

/** Tells escalations instead of figures; those go to `--out`. */
function notify(
  invocation: Invocation,
  { sound: { agreement } }: LoadedExport,
  job: NotifyJob,
  { asOf, escalations: { events } }: Measurement,
): Promise<ExitCode> {
  return runNotify(invocation, job, { agreement, events, asOf });
}

function tell(invocation: Invocation, loaded: LoadedExport, measurement: Measurement): ExitCode {
  const { io, format } = invocation;
  const text =
    format === 'json'
      ? measurementJson(loaded, measurement)
      : measurementText(loaded, measurement, spokenLanguage(invocation, loaded.sound.agreement));
  visibleOutput(io.stdout).write(text);
  return failedBy(invocation, loaded.report.findings);
}

/** Where `--out` says, if it says anything. */
function keep({ io, options: { out } }: Invocation, json: string): void {
  if (typeof out !== 'string') return;
  replaceFile(io.machine.files, resolve(io.workingFolder, out), json);
}
