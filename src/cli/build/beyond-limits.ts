import { targets } from '../../compile/index.ts';
import type { Compilation } from '../../compile/target.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { buildBeyondLimit } from '../../host/codes/build-beyond-limit.ts';
import { pageFinding } from '../../host/page-finding.ts';
import type { Agreement } from '../../model/agreement.ts';

/** What the systems would refuse of their artefacts, one finding each. */
export function beyondLimits(
  agreement: Pick<Agreement, 'targets'>,
  compilations: ReadonlyMap<string, Compilation>,
): readonly Finding[] {
  return targets.flatMap((target) => {
    const artifacts = compilations.get(target.id)?.artifacts;
    const configuration = agreement.targets[target.id];
    if (artifacts === undefined || configuration === undefined || target.configured === false) return [];
    return (target.brokenLimits?.(artifacts, configuration) ?? []).map(({ message, path }) =>
      pageFinding(`generated/${target.id}/${path}`, buildBeyondLimit, message),
    );
  });
}
