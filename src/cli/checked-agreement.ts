import type { Finding } from '../diagnostics/finding.ts';
import type { SourceTree } from '../host/source-tree.ts';
import { lint } from '../lint/lint.ts';
import { type ReadAgreement, readAgreement } from '../model/read-agreement.ts';

/** An agreement as its files make it, judged by every rule. */
export interface CheckedAgreement extends ReadAgreement {
  /** False when errors in the files kept the rules from being asked: they would misjudge what is only half there. */
  readonly linted: boolean;
}

/** Everything that is wrong with an agreement, found in one go. */
export function checkedAgreement({ files, troubles, findings }: SourceTree): CheckedAgreement {
  const read = readAgreement(files, troubles.length > 0);
  const before: readonly Finding[] = [...troubles, ...findings, ...read.findings];
  const { agreement } = read;
  if (agreement === undefined || before.some(({ severity }) => severity === 'error')) {
    return { ...read, findings: before, linted: false };
  }
  return { ...read, findings: [...before, ...lint(agreement)], linted: true };
}
