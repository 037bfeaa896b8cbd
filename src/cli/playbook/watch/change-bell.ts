import type { WatchFolders } from '../../../host/watched-folders.ts';
import { sameData } from '../../../support/same-data.ts';

/** Rings when it is time to look at files again. */
export interface ChangeBell {
  /** Where to listen for changes from now on. */
  readonly listen: (folders: readonly string[]) => void;
  /** Waits for a change, also one since it rang last, or until it is time to look anyway, or until the run is stopped. */
  readonly rung: (stopped: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds without a further change after which one is over: an editor saves in several steps. */
const settling = 25;
/** Milliseconds after which to look without having been told: not every system tells of every change. */
const unasked = 1000;

export function changeBell(watch: WatchFolders = () => () => {}): ChangeBell {
  let heard: readonly string[] = [];
  let unwatch = (): void => {};
  let hasChanged = false;
  let ring = (): void => {};
  const told = (): void => {
    hasChanged = true;
    ring();
  };
  return {
    listen: (folders) => {
      if (sameData(folders, heard)) return;
      unwatch();
      unwatch = watch(folders, told);
      heard = folders;
    },
    rung: (stopped) =>
      new Promise((resolve) => {
        let timer = setTimeout(end, hasChanged ? settling : unasked);
        function end(): void {
          clearTimeout(timer);
          stopped.removeEventListener('abort', end);
          hasChanged = false;
          ring = () => {};
          resolve();
        }
        ring = () => {
          clearTimeout(timer);
          timer = setTimeout(end, settling);
        };
        stopped.addEventListener('abort', end);
        if (stopped.aborted) end();
      }),
    close: () => unwatch(),
  };
}
