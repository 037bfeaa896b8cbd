import { commitsOf } from '../../host/git/commits-of.ts';
import { openRevision, type Revision } from '../../host/git/revision.ts';
import { readSourceTree } from '../../host/source-tree.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type ReadAgreement, readAgreement } from '../../model/read-agreement.ts';
import { compactModel } from '../../records/releases/compact-model.ts';
import { termsHash } from '../../records/releases/released-again.ts';
import type { StandingRelease } from '../../records/releases/standing-release.ts';

/** The definitions that make the model of a release, as they are in git. */
export interface FormerDefinitions {
  readonly revision: Revision;
  readonly read: ReadAgreement;
  readonly agreement: Agreement;
}

/** States of the definitions that are tried; who goes back further than so many finds them by hand. */
const most = 200;

/**
 * The definitions that make exactly the model of a release but for its first day, from the history of the folder; undefined
 * where there are none, or this leadpact reads them otherwise than the one that released them.
 */
export function definitionsOf(
  folder: string,
  { file, release }: StandingRelease,
): FormerDefinitions | undefined {
  const wanted = termsHash(release.model);
  // They were committed with the release, or not long before.
  const [committed] = commitsOf(folder, file, { start: 'HEAD', most: 1 });
  const starts = committed === undefined ? ['HEAD'] : [committed, 'HEAD'];
  const tried = new Set<string>();
  for (const start of starts)
    for (const commit of commitsOf(folder, 'definitions', { start, most })) {
      if (tried.has(commit)) continue;
      tried.add(commit);
      const found = definitionsIn(folder, commit);
      if (found !== undefined && termsHash(compactModel(found.agreement)) === wanted) return found;
    }
  return undefined;
}

/** Sample leads are no part of a model, and may not fit any more. */
function definitionsIn(folder: string, commit: string): FormerDefinitions | undefined {
  const revision = openRevision(folder, commit);
  if (typeof revision === 'string') return undefined;
  const { files } = readSourceTree(revision.files, '');
  const read = readAgreement(files.filter(({ path }) => path.startsWith('definitions/')));
  const { agreement } = read;
  return agreement === undefined ? undefined : { revision, read, agreement };
}
