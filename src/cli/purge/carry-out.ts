import { type FileSystem, isSystemError } from '../../host/file-system.ts';
import type { PurgePlan } from './purge-plan.ts';

/** Deletes what is due; what the system does not let go of is told. */
export function carryOut(files: FileSystem, { documents, leftovers }: PurgePlan): PurgePlan {
  return {
    documents: documents.map((file) =>
      file.state === 'due' ? { ...file, state: deleted(files, [file.path, ...file.beside]) } : file,
    ),
    leftovers: leftovers.map((left) =>
      left.state === 'due' ? { ...left, state: deleted(files, [left.path]) } : left,
    ),
  };
}

function deleted(files: FileSystem, paths: readonly string[]): 'deleted' | 'failed' {
  try {
    for (const path of paths) files.remove(path);
    return 'deleted';
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return 'failed';
  }
}
