import type { Agreement } from '../model/agreement.ts';
import { salesforce } from './salesforce/salesforce.ts';
import type { Compilation, Target } from './target.ts';

/** Every target leadpact can write for, alphabetical; each lives in the folder of its id. */
export const targets: readonly Target[] = [salesforce];

/** The compilations of all targets the agreement configures, by target id. */
export function compileTargets(agreement: Agreement): ReadonlyMap<string, Compilation> {
  const compilations = new Map<string, Compilation>();
  for (const target of targets) {
    const configuration = agreement.targets[target.id];
    if (configuration !== undefined) compilations.set(target.id, target.compile(agreement, configuration));
  }
  return compilations;
}
