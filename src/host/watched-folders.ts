import { watch } from 'node:fs';
import { isSystemError } from './file-system.ts';

/** Calls back when something may have changed in one of these folders; gives back how to stop looking. */
export type WatchFolders = (folders: readonly string[], told: () => void) => () => void;

/**
 * Has the system tell of changes, of each folder by itself: watching whole trees is not the same on all systems. A folder of
 * which it cannot tell, on a network disk say, is left out; whoever needs to know looks for themselves from time to time.
 */
export const watchFolders: WatchFolders = (folders, told) => {
  const watchers = folders.flatMap((folder) => watcherOf(folder, told) ?? []);
  return () => {
    for (const watcher of watchers) watcher.close();
  };
};

function watcherOf(folder: string, told: () => void): ReturnType<typeof watch> | undefined {
  try {
    const watcher = watch(folder, told);
    // The folder may be removed while it is watched, which is a change as well.
    return watcher.on('error', told);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
