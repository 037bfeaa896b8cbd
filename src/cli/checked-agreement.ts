import { type Judgement, judge } from '../checks/judge.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceTree } from '../host/source-tree.ts';
import { lint } from '../lint/lint.ts';
import { type ReadAgreement, readAgreement } from '../model/read-agreement.ts';
import { knownCodes } from './known-codes.ts';
import type { TodayIn } from './today.ts';

/** An agreement as its files make it, judged by every rule as it weighs them itself. */
export interface CheckedAgreement extends ReadAgreement, Judgement {
  /** False when errors in the files kept the rules from being asked: they would misjudge what is only half there. */
  readonly linted: boolean;
}

/** Everything that is wrong with an agreement, found in one go. */
export function checkedAgreement(tree: SourceTree, todayIn: TodayIn): CheckedAgreement {
  const { files, troubles } = tree;
  const read = readAgreement(files, troubles.length > 0);
  const before: readonly Finding[] = [...troubles, ...tree.findings, ...read.findings];
  const { agreement } = read;
  const linted = agreement !== undefined && before.every(({ severity }) => severity !== 'error');
  const findings = linted ? [...before, ...lint(agreement)] : before;
  const paths = files.map(({ path }) => path).filter((path) => !path.endsWith('.csv'));
  return { ...read, linted, ...judge({ ...read, findings, linted, paths }, knownCodes(), todayIn) };
}
