import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';

/** The packages whose code stands in the bundles, by name. */
export function packagesOf(chunks: readonly OutputChunk[]): readonly string[] {
  return [...new Set(chunks.flatMap((chunk) => chunk.moduleIds.flatMap(packageOf)))].sort();
}

/** The licences of packages whose code something contains; one without a licence file is refused. */
export function noticesOf(root: string, what: string, packages: readonly string[]): string {
  const notices = packages.map((name) => noticeOf(join(root, 'node_modules', name), name));
  return `${what} code of these packages.\n\n${notices.join('\n')}`;
}

/** The package a bundled module belongs to; our own modules and those the bundler makes belong to none. */
function packageOf(moduleId: string): readonly string[] {
  const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(
    moduleId.replaceAll('\\', '/'),
  )?.[1];
  return name === undefined ? [] : [name];
}

function noticeOf(folder: string, name: string): string {
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version =
    typeof description === 'object' && description && 'version' in description ? description.version : '';
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${'-'.repeat(80)}\n${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
