import { realpathSync } from 'node:fs';
import { type ResolvedFinding, resolve } from '../diagnostics/resolved-finding.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { readSourceTree } from '../host/source-tree.ts';
import type { Agreement } from '../model/agreement.ts';
import { checkedAgreement } from './checked-agreement.ts';

/** An agreement as its files make it. */
export interface LoadedAgreement {
  /** Absent when something it cannot do without is missing; what is wrong elsewhere is left out of it. */
  readonly agreement?: Agreement;
  /** Everything that is wrong, by file and position; lint rules are asked when nothing else is an error. */
  readonly findings: readonly ResolvedFinding[];
}

/**
 * Reads and judges the agreement in a folder that holds `definitions/` and perhaps `test/leads/`, as `leadpact validate`
 * does. Throws the system's error when there is no such folder; what is wrong inside it is a finding.
 */
export function loadAgreement(folder: string): LoadedAgreement {
  const path = realpathSync(folder).replaceAll('\\', '/');
  const { agreement, findings, locate } = checkedAgreement(readSourceTree(nodeFileSystem, path));
  const resolved = resolve(findings, locate);
  return agreement === undefined ? { findings: resolved } : { agreement, findings: resolved };
}
