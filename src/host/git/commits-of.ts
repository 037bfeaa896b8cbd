import { git } from './git.ts';

/**
 * Commits that changed a path of the folder, newest first, `start` and what led to it; empty where git cannot say. Those
 * of side branches are among them.
 */
export function commitsOf(
  folder: string,
  path: string,
  { start, most }: { readonly start: string; readonly most: number },
): readonly string[] {
  const asked = [`--max-count=${most}`, '--full-history', '--end-of-options', start, '--', path];
  const listed = git(folder, ['rev-list', ...asked]);
  if ('complaint' in listed) return [];
  return listed.bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
