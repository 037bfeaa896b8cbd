import { compactModel } from '../../records/releases/compact-model.ts';
import { agreesTheSame } from '../../records/releases/released-again.ts';
import type { Invocation } from '../command.ts';
import { writeTree } from '../write-tree.ts';
import { datedDefinitions } from './dated-definitions.ts';
import { filesBelow, uncommitted } from './definition-files.ts';
import { definitionsOf, type FormerDefinitions } from './definitions-of.ts';
import type { OrderedRollback } from './ordered-rollback.ts';

/** What becomes of the definitions when a former release takes effect again. */
export type DefinitionsAgain =
  /** They say it already. */
  | { readonly what: 'same' }
  | { readonly what: 'found'; readonly former: FormerDefinitions }
  /** Why they cannot be brought back, in a sentence without its full stop. */
  | { readonly what: 'missing'; readonly why: string };

export function definitionsAgain({ checked, folder, former, release }: OrderedRollback): DefinitionsAgain {
  const { agreement } = checked;
  if (agreement !== undefined && agreesTheSame(compactModel(agreement), release.model))
    return { what: 'same' };
  const found = definitionsOf(folder.path, former);
  if (found !== undefined) return { what: 'found', former: found };
  const { version } = former.release;
  return {
    what: 'missing',
    why: `no commit here has definitions that say exactly what ${version} says; leadpact diff release:${version} tells how today's differ from it`,
  };
}

/** What keeps `definitions/` from being replaced, in a sentence without its full stop; undefined where nothing does. */
export function backTrouble(
  { io }: Pick<Invocation, 'io'>,
  { folder }: OrderedRollback,
  again: DefinitionsAgain,
): string | undefined {
  if (again.what !== 'found') return again.what === 'missing' ? again.why : undefined;
  const changed = uncommitted(io.machine.files, folder.path);
  return changed === undefined
    ? undefined
    : `definitions/${changed} is not as it is committed; commit it or take it back, so that nothing is lost when definitions/ is replaced`;
}

/** Replaces `definitions/` by the former files; why it could not, in words, or undefined when they stand. */
export function bringBack(
  { io }: Pick<Invocation, 'io'>,
  { folder, release }: OrderedRollback,
  former: FormerDefinitions,
): string | undefined {
  const files = filesBelow(former.revision.files, '/definitions');
  if (typeof files === 'string') return `definitions/${files} of that commit is a link or too large`;
  const dated = datedDefinitions(files, former, release.effectiveFrom);
  return writeTree(io.machine, folder, 'definitions', dated);
}

/** How the definitions come to say what is in force. */
export function definitionsText(
  { former: { release: former }, release }: OrderedRollback,
  again: DefinitionsAgain,
): string {
  const draft = `The definitions say something else than ${release.version} and stay a draft`;
  switch (again.what) {
    case 'same':
      return `The definitions say what ${release.version} says.\n`;
    case 'missing':
      return `${draft}: ${again.why}.\n`;
    case 'found': {
      const commit = again.former.revision.commit.slice(0, 12);
      return `${draft}. They said what ${former.version} says in commit ${commit}: git restore --source=${commit} definitions brings them back, and effectiveFrom: ${release.effectiveFrom} in kind: agreement gives them the new day.\n`;
    }
    default:
      return again satisfies never;
  }
}
