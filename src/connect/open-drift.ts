import type { BudgetLimits } from '../analyze/budget.ts';
import type { RetrievedFile } from '../compile/baseline-form.ts';
import { hubspot } from '../compile/hubspot/hubspot.ts';
import { salesforce } from '../compile/salesforce/salesforce.ts';
import type { Target } from '../compile/target.ts';
import type { Agreement } from '../model/agreement.ts';
import type { TargetConfiguration } from '../model/target.ts';
import type { ArtefactFile } from './artefact-file.ts';
import { openArtefactComparison } from './compare-artefacts.ts';
import type { Drift } from './component-drift.ts';
import { hubspotFiles } from './hubspot/hubspot-files.ts';
import { salesforceFiles } from './salesforce/salesforce-files.ts';
import { systemDrift } from './system-drift.ts';
import type { SystemFiles } from './system-files.ts';

interface DriftTarget {
  readonly target: Target;
  readonly files: (configuration: TargetConfiguration, agreement: Agreement) => SystemFiles;
}

/** The systems whose configuration can be held against what leadpact writes. */
const driftTargets: readonly DriftTarget[] = [
  { target: hubspot, files: hubspotFiles },
  { target: salesforce, files: salesforceFiles },
];

export const driftTargetIds: readonly string[] = driftTargets.map(({ target }) => target.id);

/** What a system says otherwise; undefined for one that is not known, or that the agreement does not configure. */
export function openDrift(
  agreement: Agreement,
  id: string,
  limits: BudgetLimits,
  baselines: ReadonlyMap<string, readonly RetrievedFile[]> = new Map(),
): ((retrieved: readonly ArtefactFile[], surelyRead?: ReadonlySet<string>) => Drift) | undefined {
  const found = driftTargets.find(({ target }) => target.id === id);
  const configuration = agreement.targets[id];
  if (found === undefined || configuration === undefined) return undefined;
  const { artifacts } = found.target.compile(agreement, configuration, baselines.get(id));
  const compare = openArtefactComparison(agreement, limits);
  const system = found.files(configuration, agreement);
  return (retrieved, surelyRead = new Set()) =>
    systemDrift({ target: id, artifacts, system, compare }, retrieved, surelyRead);
}
