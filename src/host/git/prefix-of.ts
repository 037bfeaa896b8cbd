import { git } from './git.ts';

/** The way from the top of the repository to a folder in it, empty or ending in a slash; undefined outside any repository. */
export function prefixOf(folder: string): string | undefined {
  const found = git(folder, ['rev-parse', '--show-prefix']);
  return 'complaint' in found ? undefined : found.bytes.toString('utf8').replace(/\n$/, '');
}
