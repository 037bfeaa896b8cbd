import type { Agreement } from '../model/agreement.ts';
import type { RetrievedFile } from './baseline-form.ts';
import { espocrm } from './espocrm/espocrm.ts';
import { hubspot } from './hubspot/hubspot.ts';
import { marketo } from './marketo/marketo.ts';
import { mautic } from './mautic/mautic.ts';
import { salesforce } from './salesforce/salesforce.ts';
import type { Compilation, Target, UnconfiguredTarget } from './target.ts';
import { types } from './types/types.ts';

/** Every target leadpact can write for, alphabetical; each lives in the folder of its id. */
export const targets: readonly (Target | UnconfiguredTarget)[] = [
  espocrm,
  hubspot,
  marketo,
  mautic,
  salesforce,
  types,
];

/** The compilations of all targets the agreement configures, and of those that need no configuration, by target id. */
export function compileTargets(
  agreement: Agreement,
  retrieved: Retrieved = new Map(),
): ReadonlyMap<string, Compilation> {
  const compilations = new Map<string, Compilation>();
  for (const target of targets) {
    const compilation = compiled(agreement, target, retrieved);
    if (compilation !== undefined) compilations.set(target.id, compilation);
  }
  return compilations;
}

/** Files of the baselines that targets name, by target id. */
type Retrieved = ReadonlyMap<string, readonly RetrievedFile[]>;

function compiled(
  agreement: Agreement,
  target: Target | UnconfiguredTarget,
  retrieved: Retrieved,
): Compilation | undefined {
  if (target.configured === false) return target.compile(agreement);
  const configuration = agreement.targets[target.id];
  return configuration === undefined
    ? undefined
    : target.compile(agreement, configuration, retrieved.get(target.id));
}
