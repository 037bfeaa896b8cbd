/**
 * Two blanks for every tab that indents a line. Certain only where every indented line is indented with tabs alone:
 * beside blanks nobody knows how wide the tabs were meant.
 */
export function tabFix({ path, text }) {
    const indented = [...text.matchAll(/^([ \t]+)[^\s]/gm)];
    if (indented.some(([, indent = '']) => indent.includes(' ')))
        return undefined;
    return {
        changes: indented.map(({ index, 1: tabs = '' }) => ({
            what: 'replace',
            file: path,
            start: index,
            end: index + tabs.length,
            text: '  '.repeat(tabs.length),
        })),
    };
}
