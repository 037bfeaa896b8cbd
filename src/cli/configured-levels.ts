import { readSourceTree } from '../host/source-tree.ts';
import type { Checks } from '../model/checks.ts';
import { readAgreement } from '../model/read-agreement.ts';
import { agreementFolder } from './agreement-folder.ts';
import type { Invocation } from './command.ts';

/** The levels that the agreement of the folder sets; none where there is no agreement, for codes exist without one. */
export function configuredLevels({ io, folder }: Invocation): Checks['levels'] {
  const found = agreementFolder(io, folder);
  if (typeof found === 'string') return {};
  const { files } = readSourceTree(io.machine.files, found.path);
  return readAgreement(files).checks.levels;
}
