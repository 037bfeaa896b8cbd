import { compareCodePoints } from '../../support/code-points.ts';
import { type Artifact, sortedArtifacts } from '../artifact.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import { renditionOf } from '../rendition.ts';
import type { Target } from '../target.ts';
import { type Carrier, filesOf } from './carrier.ts';
import type { Component } from './component.ts';
import { componentsOf } from './components.ts';
import { packageFile, projectFile } from './file/package-file.ts';
import { brokenLimits } from './limits/broken-limits.ts';
import { salesforceModel } from './salesforce-model.ts';
import { uncarried } from './uncarried.ts';

/** Salesforce: an SFDX source tree for the lead, with scores as formulas over stored facts. */
export const salesforce: Target = {
  id: 'salesforce',
  title: { en: 'Salesforce', de: 'Salesforce' },
  brokenLimits,
  compile: (agreement, configuration, retrieved) => {
    const model = salesforceModel(agreement, configuration, retrieved);
    const components = componentsOf(model);
    const manifest = components.map(manifestName).toSorted(compareCodePoints);
    const clauses = clausesOf(agreement);
    const carriers = byClause(model.carriers);
    for (const { id } of clauses) if (!carriers.has(id)) carriers.set(id, uncarried(id));
    const renditions = new Map(
      [...carriers].map(([id, carrier]) => [id, renditionOf(carrier, filesOf(carrier))]),
    );
    const files: readonly Artifact[] = [
      ...components.map(({ artifact }) => artifact),
      packageFile(manifest, configuration.apiVersion),
      projectFile(agreement.id, configuration.apiVersion),
    ];
    return {
      artifacts: sortedArtifacts(files),
      manifest,
      clauses: compiledClauses(clauses, renditions),
    };
  },
};

function byClause(carriers: readonly Carrier[]): Map<string, Carrier> {
  const map = new Map<string, Carrier>();
  for (const carrier of carriers) {
    if (map.has(carrier.clause)) throw new Error(`carried twice: ${carrier.clause}`);
    map.set(carrier.clause, carrier);
  }
  return map;
}

function manifestName({ name, type }: Component): string {
  return `${type}:${name}`;
}
