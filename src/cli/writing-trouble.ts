import type { TreeWriting } from '../host/atomic-tree.ts';

/** Why a tree was not written, in words; undefined when it was. */
export function writingTrouble(writing: TreeWriting): string | undefined {
  switch (writing.what) {
    case 'replaced':
      return undefined;
    case 'busy': {
      const who = writing.owner === undefined ? 'another run' : `another run (process ${writing.owner.pid})`;
      return `${who} is writing generated/; try again when it has ended`;
    }
    case 'blocked':
      return `${writing.paths.join(', ')} stands where leadpact would write; move it away`;
    default:
      return writing satisfies never;
  }
}
