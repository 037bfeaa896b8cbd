import type { FileSystem } from '../../src/host/file-system.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';

/** What a process experiences that is killed: nothing after it happens. */
export class Killed extends Error {}

/** A file system whose process dies right before its change number `lives` (from 0); after that nothing works any more. */
export function mortalFiles(lives: number): { readonly files: FileSystem; readonly changes: () => number } {
  let changes = 0;
  const dying =
    <Arguments extends readonly unknown[]>(change: (...given: Arguments) => void) =>
    (...given: Arguments): void => {
      if (changes >= lives) throw new Killed();
      changes += 1;
      change(...given);
    };
  const files: FileSystem = {
    ...nodeFileSystem,
    makeFolder: dying(nodeFileSystem.makeFolder),
    create: dying(nodeFileSystem.create),
    makeExecutable: dying(nodeFileSystem.makeExecutable),
    append: dying(nodeFileSystem.append),
    rename: dying(nodeFileSystem.rename),
    remove: dying(nodeFileSystem.remove),
    removeEmpty: dying(nodeFileSystem.removeEmpty),
  };
  return { files, changes: () => changes };
}
