import { fidelityPath } from '../../compile/fidelity-files.ts';
import { type FidelityLoss, fidelityLosses, readFidelities } from '../../compile/fidelity-loss.ts';
import type { Compilation } from '../../compile/target.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { buildLessFaithful } from '../../host/codes/build-less-faithful.ts';
import type { FileSystem } from '../../host/file-system.ts';
import { pageFinding } from '../../host/page-finding.ts';
import { lossText } from './loss-text.ts';

/** Bytes of a report that are read. */
const longest = 50_000_000;

/**
 * What targets carry less faithfully than the reports in `generated/` say. Of a target without a readable report nothing is
 * said here: that the file is missing or other than the build writes is told as for every file.
 */
export function lostFidelity(
  files: FileSystem,
  generated: string,
  compilations: ReadonlyMap<string, Compilation>,
): readonly FidelityLoss[] {
  return [...compilations].flatMap(([target, { clauses }]) => {
    const reading = files.read(`${generated}/${target}/${fidelityPath}`, longest);
    if (reading.what !== 'bytes') return [];
    const before = readFidelities(Buffer.from(reading.bytes).toString('utf8'));
    return before === undefined ? [] : fidelityLosses(target, before, clauses);
  });
}

/** One finding for each clause, at the report that says otherwise. */
export function lossFindings(losses: readonly FidelityLoss[]): readonly Finding[] {
  return losses.map((loss) =>
    pageFinding(
      `generated/${loss.target}/${fidelityPath}`,
      buildLessFaithful,
      `${loss.target} carries ${loss.clause} less faithfully: ${lossText(loss, 'en')}`,
    ),
  );
}
