import { targets } from '../../compile/index.ts';
import type { Compilation } from '../../compile/target.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { buildBeyondLimit } from '../../host/codes/build-beyond-limit.ts';
import { pageFinding } from '../../host/page-finding.ts';

/** What the systems would refuse of their artefacts, one finding each. */
export function beyondLimits(compilations: ReadonlyMap<string, Compilation>): readonly Finding[] {
  return targets.flatMap((target) => {
    const artifacts = compilations.get(target.id)?.artifacts;
    if (artifacts === undefined || target.configured === false) return [];
    return (target.brokenLimits?.(artifacts) ?? []).map(({ message, path }) =>
      pageFinding(`generated/${target.id}/${path}`, buildBeyondLimit, message),
    );
  });
}
