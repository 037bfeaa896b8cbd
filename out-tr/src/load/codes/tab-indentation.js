export const tabIndentation = {
    code: 'load/tab-indentation',
    severity: 'error',
    owner: 'joint',
    summary: 'Lines are indented with blanks.',
    why: 'a tab is as wide as each editor likes, so YAML refuses to guess what belongs to what',
    help: 'replace the tab with blanks (two per level), and let the editor insert blanks for tabs',
    fix: 'writes two blanks for every tab, where all lines of the file are indented with tabs alone',
    bad: 'kind: calendar\nholidays:\n\tregion: DE-HH\n',
    good: `kind: calendar
holidays:
  region: DE-HH
`,
};
