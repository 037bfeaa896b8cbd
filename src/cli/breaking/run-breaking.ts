import { findingsExitCode } from '../../diagnostics/summary.ts';
import { gate } from '../../diff/gate/gate.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import { gateSeconds } from '../analyze/proof-options.ts';
import type { Invocation } from '../command.ts';
import { comparedPair } from '../diff/compared-pair.ts';
import { dataAt } from '../diff/data-at.ts';
import { toldDiff } from '../diff/told-diff.ts';
import type { ExitCode } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { todayOf } from '../today.ts';

/** The gate: 1 when something is broken that nobody has agreed to. */
export function runBreaking(invocation: Invocation): ExitCode {
  const { failOn, io } = invocation;
  const limits = proofLimits(invocation, gateSeconds);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const pair = comparedPair(invocation);
  if (typeof pair === 'number') return pair;
  const { before, after } = pair;
  const { changes } = toldDiff(pair, limits, invocation.language).report;
  const gated = gate(changes, {
    before: before.read.checks,
    after: after.read.checks,
    known: knownCodes(),
    today: todayOf(invocation)(after.agreement.zone),
    data: { before: dataAt(before.documents), after: dataAt(after.documents) },
  });
  io.stdout.write(
    findingsText(gated.findings, { ...after.read, suppressed: gated.suppressed }, invocation, after.folder),
  );
  return findingsExitCode(gated.findings, failOn);
}
