import { levelled } from '../../checks/levels.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { fails } from '../../diagnostics/summary.ts';
import { compactModel, modelHash } from '../../records/releases/compact-model.ts';
import { newReleaseFindings, standsFinding } from '../../records/releases/new-release-findings.ts';
import type { Release } from '../../records/releases/release.ts';
import { releasePath, releaseText } from '../../records/releases/release-text.ts';
import { folderOf, type SoundAgreement, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { todayOf } from '../today.ts';
import { orderedPeriod, releaseOrder } from './release-order.ts';
import { otherDateText, releaseTelling } from './release-telling.ts';
import { writeRelease } from './write-release.ts';

/** Freezes the agreement as a version: the whole file or nothing, and never over one that stands. */
export function runRelease(invocation: Invocation): ExitCode {
  const { io, options } = invocation;
  const order = releaseOrder(invocation);
  if (typeof order === 'string') return couldNotRun(io, order);
  const stray = ['definitions', 'yes'].find((option) => options[option] === true);
  if (stray !== undefined) return couldNotRun(io, `--${stray} goes with --again <version>`);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const sound = soundAgreement(invocation, folder);
  if (typeof sound === 'number') return nothingWritten(invocation, sound);
  const { agreement, checked } = sound;
  const period = orderedPeriod(order, agreement, todayOf(invocation)(agreement.zone));
  if (typeof period === 'string') return couldNotRun(io, period);
  const model = compactModel({ ...agreement, effectiveFrom: period.effectiveFrom });
  const { version, approvals } = order;
  const release: Release = { version, ...period, hash: modelHash(model), approvals, model };
  const isTaken = io.machine.files.kindOf(`${folder.path}/${releasePath(version)}`) !== 'absent';
  const found = isTaken ? [standsFinding(version)] : newReleaseFindings(release, checked.releases);
  const weighed = levelled(found, checked.checks.levels, knownCodes());
  // Whatever --fail-on says, nobody can take back a release.
  const isRefused = weighed.some(
    ({ severity }) => severity === 'error' || fails(severity, invocation.failOn),
  );
  if (isRefused) return refuse(invocation, sound, weighed);
  if (options['dryRun'] !== true) {
    const writing = writeRelease(invocation, folder, release);
    if (writing === 'stands') return refuse(invocation, sound, [standsFinding(version)]);
    if (writing !== 'written') return couldNotRun(io, writing.why);
  }
  tell(invocation, sound, release, weighed);
  return options['dryRun'] === true ? exitCodes.drift : exitCodes.clean;
}

function refuse(
  invocation: Invocation,
  { checked, folder }: SoundAgreement,
  findings: readonly Finding[],
): ExitCode {
  invocation.io.stdout.write(findingsText(findings, { ...checked, suppressed: [] }, invocation, folder));
  return nothingWritten(invocation, exitCodes.findings);
}

function nothingWritten({ io }: Invocation, code: ExitCode): ExitCode {
  io.stderr.write('Nothing was released.\n');
  return code;
}

/** Findings that fail nothing go beside the data. */
function tell(
  invocation: Invocation,
  { agreement, checked, folder }: SoundAgreement,
  release: Release,
  findings: readonly Finding[],
): void {
  const { io, format, options, quiet } = invocation;
  const text = releaseText(release);
  if (format === 'json') io.stdout.write(text);
  else io.stdout.write(releaseTelling(release, checked.releases, folder.shown));
  if (quiet) return;
  if (findings.length > 0)
    io.stderr.write(
      findingsText(findings, { ...checked, suppressed: [] }, { ...invocation, format: 'text' }, folder),
    );
  const isDry = options['dryRun'] === true;
  const size = `${Math.ceil(text.length / 1024)} kB`;
  io.stderr.write(
    `${isDry ? 'Would write' : 'Wrote'} ${folder.shown}${releasePath(release.version)}, ${size}.\n`,
  );
  io.stderr.write(otherDateText(release, agreement));
  const isBuilt = io.machine.files.kindOf(`${folder.path}/generated`) === 'folder';
  if (isBuilt && !isDry) io.stderr.write('Now run leadpact build: what it writes names the version.\n');
}
