import { realpathSync } from 'node:fs';
import type { RetrievedFile } from '../compile/baseline-form.ts';
import { type ResolvedFinding, resolve } from '../diagnostics/resolved-finding.ts';
import { type ResolvedSuppression, resolveSuppressed } from '../diagnostics/suppressed-finding.ts';
import { nodeClock } from '../host/clock.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { readSourceTree } from '../host/source-tree.ts';
import type { Agreement } from '../model/agreement.ts';
import type { LocalDate } from '../support/local-date.ts';
import { localDateAt } from '../support/zoned-time.ts';
import { checkedAgreement } from './checked-agreement.ts';
import type { TodayIn } from './today.ts';

/** An agreement as its files make it. */
export interface LoadedAgreement {
  /** Absent when something it cannot do without is missing; what is wrong elsewhere is left out of it. */
  readonly agreement?: Agreement;
  /** Everything that is wrong, by file and position; lint rules are asked when nothing else is an error. */
  readonly findings: readonly ResolvedFinding[];
  /** Files of the baselines that its targets name, by target, for `compileTargets`. */
  readonly retrieved: ReadonlyMap<string, readonly RetrievedFile[]>;
  /** What is accepted for a while, in the same order. */
  readonly suppressed: readonly ResolvedSuppression[];
}

/** What reading an agreement may depend on beside its files. */
export interface LoadOptions {
  /** The day for which exceptions are judged; today in the agreement's zone when left out. */
  readonly asOf?: LocalDate;
}

/**
 * Reads and judges the agreement in a folder that holds `definitions/` and perhaps `test/leads/`, as `leadpact validate`
 * does. Throws the system's error when there is no such folder; what is wrong inside it is a finding.
 */
export function loadAgreement(folder: string, { asOf }: LoadOptions = {}): LoadedAgreement {
  const path = realpathSync(folder).replaceAll('\\', '/');
  const tree = readSourceTree(nodeFileSystem, path);
  const todayIn: TodayIn = (zone) => asOf ?? localDateAt(zone, nodeClock.now());
  const { agreement, locate, ...judged } = checkedAgreement(tree, todayIn);
  const findings = resolve(judged.findings, locate);
  const suppressed = resolveSuppressed(judged.suppressed, locate);
  return { ...(agreement && { agreement }), findings, retrieved: judged.retrieved, suppressed };
}
