import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Artifact } from '../../../src/compile/artifact.ts';

/** Every file below a folder, by path. */
export function writtenSite(folder: string): readonly Artifact[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      content: readFileSync(file, 'utf8'),
    }));
}

/** How many pages of chapters it has, and their bytes. */
export function sizeOf(site: readonly Artifact[]): { readonly pages: number; readonly bytes: number } {
  const pages = site.filter(({ path, content }) => path.split('/').length === 3 && content.includes('<main'));
  return {
    pages: pages.length,
    bytes: pages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
  };
}
