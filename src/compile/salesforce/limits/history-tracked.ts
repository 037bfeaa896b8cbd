import { mostTracked } from '../history.ts';
import { fieldFiles, textOf } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

export const historyTracked: PlatformLimit = {
  id: 'history-tracked',
  *check(tree) {
    const tracked = new Map<string, string[]>();
    for (const { object, path, root } of fieldFiles(tree)) {
      if (textOf(root, 'trackHistory') !== 'true') continue;
      tracked.set(object, [...(tracked.get(object) ?? []), path]);
    }
    for (const [object, paths] of tracked) {
      for (const path of paths.slice(mostTracked))
        yield {
          path,
          message: `it is one of ${paths.length} fields of ${object} whose history is kept, ${mostTracked} are allowed`,
        };
    }
  },
};
