import type { ReadableFiles } from '../../host/file-system.ts';
import { openRevision } from '../../host/git/revision.ts';
import { sourceLimits } from '../../host/source-limits.ts';
import type { TreeFile } from '../../host/tree-files.ts';

/** The files of a folder with all their bytes, by path; or the first path that is not to be read. */
export function filesBelow(files: ReadableFiles, folder: string): readonly TreeFile[] | string {
  const found: TreeFile[] = [];
  for (const { name, kind } of files.entriesOf(folder) ?? []) {
    const path = `${folder}/${name}`;
    if (kind === 'folder') {
      const below = filesBelow(files, path);
      if (typeof below === 'string') return `${name}/${below}`;
      found.push(...below.map((file) => ({ ...file, path: `${name}/${file.path}` })));
      continue;
    }
    const reading = files.read(path, sourceLimits.fileBytes);
    if (kind !== 'file' || reading.what !== 'bytes') return name;
    found.push({ path: name, content: reading.bytes });
  }
  return found;
}

/** What of `definitions/` is not as it is committed, the first path of it; undefined where everything is. */
export function uncommitted(files: ReadableFiles, root: string): string | undefined {
  const head = openRevision(root, 'HEAD');
  const committed = typeof head === 'string' ? [] : filesBelow(head.files, '/definitions');
  const standing = filesBelow(files, `${root}/definitions`);
  if (typeof committed === 'string') return committed;
  if (typeof standing === 'string') return standing;
  const [was, is] = [textsOf(committed), textsOf(standing)];
  return [...new Set([...was.keys(), ...is.keys()])].find((path) => was.get(path) !== is.get(path));
}

/** Without a difference in line ends, which git may write as the system likes them. */
function textsOf(files: readonly TreeFile[]): ReadonlyMap<string, string> {
  const text = (content: TreeFile['content']): string =>
    (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')).replaceAll(
      '\r\n',
      '\n',
    );
  return new Map(files.map(({ path, content }) => [path, text(content)]));
}
