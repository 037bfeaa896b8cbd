import type { TargetConfiguration } from '../../../model/target.ts';
import type { Artifact } from '../../artifact.ts';
import type { BrokenLimit } from '../../target.ts';
import { nameStart } from '../api-name.ts';
import { apiNameForm } from './api-name-form.ts';
import { fieldNumber } from './field-number.ts';
import { fieldSecurity } from './field-security.ts';
import { formulaNesting } from './formula-nesting.ts';
import { compiledSize, formulaBytes, formulaLength } from './formula-size.ts';
import { historyTracked } from './history-tracked.ts';
import { metadataFiles } from './metadata-file.ts';
import { namedFields } from './named-fields.ts';
import type { PlatformLimit } from './platform-limit.ts';
import { textLength } from './text-length.ts';

export const platformLimits: readonly PlatformLimit[] = [
  apiNameForm,
  compiledSize,
  fieldNumber,
  fieldSecurity,
  formulaBytes,
  formulaLength,
  formulaNesting,
  historyTracked,
  namedFields,
  textLength,
];

/**
 * What of a source tree Salesforce would refuse. It is read off the files alone and knows nothing of how they were made:
 * the compilers keep the limits, and this is who checks it.
 */
export function brokenLimits(
  artifacts: readonly Artifact[],
  { prefix }: Pick<TargetConfiguration, 'prefix'>,
): readonly BrokenLimit[] {
  const tree = metadataFiles(artifacts, nameStart(prefix));
  return platformLimits.flatMap((limit) => [...limit.check(tree)]);
}
