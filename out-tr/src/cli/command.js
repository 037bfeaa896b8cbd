/** What can be asked for with `--format` where findings and results are printed. */
export const formatNames = [
    'text',
    'compact',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'markdown',
];
/** What can be asked for with `--fail-on`. */
export const failLevels = ['error', 'warning', 'info', 'never'];
/** Languages in which the tool itself speaks where it explains. */
export const spokenLanguages = ['en', 'de'];
