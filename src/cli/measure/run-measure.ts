import { resolve } from 'node:path';
import { fails } from '../../diagnostics/summary.ts';
import { measureRecords } from '../../measure/measure-records.ts';
import type { Measurement } from '../../measure/measurement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { engineLimits, type LoadedExport, soundAt, withRecords } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { visibleOutput } from '../visible-output.ts';
import { asOfOption, sinceOption } from './measure-options.ts';
import { measurementJson } from './measurement-json.ts';
import { measurementText } from './measurement-text.ts';

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
  return withRecords(invocation, sound, {
    verb: 'measure',
    limits,
    run: async (loaded) => {
      const measurement = await measured(loaded, { asOf, since });
      loaded.say('');
      return tell(invocation, loaded, measurement);
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
    say: (words) => say(`measuring: ${words}`),
  });
}

function tell(
  { io, format, failOn, language, options }: Invocation,
  loaded: LoadedExport,
  measurement: Measurement,
): ExitCode {
  const json = measurementJson(loaded, measurement);
  const { out } = options;
  if (typeof out === 'string')
    replaceFile(io.machine.files, resolve(io.workingFolder, out), new TextEncoder().encode(json));
  visibleOutput(io.stdout).write(format === 'json' ? json : measurementText(loaded, measurement, language));
  const failing = loaded.report.findings.some(({ severity }) => fails(severity, failOn));
  return failing ? exitCodes.findings : exitCodes.clean;
}
