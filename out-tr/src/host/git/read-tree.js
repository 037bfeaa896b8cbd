const kinds = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'link',
};
/** What `git ls-tree -r -l -z` lists below `prefix`: mode, type, object and size, a tab, the path, a null byte. */
export function readTree(listing, prefix) {
    return listing
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const [, mode = '', object = '', size = '', path = ''] = /^(\d+) \S+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        if (!path.startsWith(prefix) || path === '')
            return [];
        return [
            { path: path.slice(prefix.length), kind: kinds[mode] ?? 'other', object, size: Number(size) || 0 },
        ];
    });
}
