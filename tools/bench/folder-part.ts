import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Effort, Part, PartResult } from './part.ts';

/** A part that needs a folder of its own, which is gone afterwards. */
export function folderPart(
  name: string,
  measured: (folder: string, effort: Effort, say: (progress: string) => void) => Promise<PartResult>,
): Part {
  return {
    name,
    run: async (effort, say) => {
      const folder = mkdtempSync(join(tmpdir(), `leadpact-bench-${name}-`));
      try {
        return await measured(folder, effort, say);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
