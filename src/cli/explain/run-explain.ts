import type { Sample } from '../../model/sample.ts';
import { runSamples } from '../../scenario/run-samples.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { folderOf, type SoundAgreement, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingCodes } from '../finding-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { codePage } from './code-page.ts';
import { createTelling } from './create-telling.ts';
import { explanationJson } from './explanation-json.ts';
import { explanationText } from './explanation-text.ts';

/** Explains a finding code, one sample lead, or all sample leads of a file. */
export function runExplain(invocation: Invocation): ExitCode {
  const { io, parameters } = invocation;
  const [what = ''] = parameters;
  if (what === '')
    return couldNotRun(
      io,
      'explain needs a sample lead, a file of them, a finding code, or --records and --lead',
    );
  const code = findingCodes().find((each) => each.code === what);
  if (code !== undefined) {
    io.stdout.write(codePage(invocation, code));
    return exitCodes.clean;
  }
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return looksLikeCode(what) ? couldNotRun(io, unknownCode(what)) : folder;
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder);
  if (typeof sound === 'number') return sound;
  const samples = samplesMeant(sound, what);
  if (samples.length === 0) return couldNotRun(io, nothingFound(sound, what));
  tell(invocation, sound, samples);
  return exitCodes.clean;
}

function tell(invocation: Invocation, sound: SoundAgreement, samples: readonly Sample[]): void {
  const tellings = runSamples(sound.agreement, samples).map((result) =>
    createTelling(sound, result, invocation),
  );
  const text =
    invocation.format === 'json' ? explanationJson(tellings) : tellings.map(explanationText).join('\n\n');
  invocation.io.stdout.write(text);
}

/** By id, else by file as the user sees it or as the agreement names it. */
function samplesMeant({ agreement, folder }: SoundAgreement, what: string): readonly Sample[] {
  const byId = agreement.samples.filter(({ id }) => id === what);
  if (byId.length > 0) return byId;
  const file = what.replaceAll('\\', '/').replace(/^\.\//, '');
  return agreement.samples.filter(({ place }) => place.file === file || folder.shown + place.file === file);
}

function looksLikeCode(what: string): boolean {
  return /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(what);
}

function unknownCode(what: string): string {
  const nearest = nearestName(
    what,
    findingCodes().map(({ code }) => code),
  );
  return `there is no finding code ${what}${nearest === undefined ? '' : ` (did you mean ${nearest}?)`}`;
}

function nothingFound({ agreement }: SoundAgreement, what: string): string {
  if (looksLikeCode(what)) return unknownCode(what);
  const nearest = nearestName(
    what,
    agreement.samples.map(({ id }) => id),
  );
  const hint = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
  return `there is no sample lead, file of sample leads or finding code ${what}${hint}`;
}
