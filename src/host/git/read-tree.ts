/** A file of a revision. */
export interface TreeEntry {
  /** Relative to the agreement's folder. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
  /** Name of the object that holds its content. */
  readonly object: string;
  /** Bytes; 0 where it has none of its own. */
  readonly size: number;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
};

/** What `git ls-tree -r -l -z` lists below `prefix`: mode, type, object and size, a tab, the path, a null byte. */
export function readTree(listing: Buffer, prefix: string): readonly TreeEntry[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', object = '', size = '', path = ''] =
        /^(\d+) \S+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      if (!path.startsWith(prefix) || path === '') return [];
      return [
        { path: path.slice(prefix.length), kind: kinds[mode] ?? 'other', object, size: Number(size) || 0 },
      ];
    });
}
