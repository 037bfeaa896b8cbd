/**
 * MiniSearch keeps indexes that change and are stored. Ours is made once from a finished list, and a class cannot be shaken as
 * modules are, so what only those need is left out of the published script: a third of its size. A method that a later
 * version does not have under its name stops the build.
 */
export const leanMinisearch = {
  name: 'lean-minisearch',
  transform(code: string, id: string): string | null {
    return /[\\/]minisearch[\\/]dist[\\/]es[\\/]index\.js$/.test(id) ? unused.reduce(without, code) : null;
  },
};

const unused = [
  'addAllAsync',
  'autoSuggest',
  'clear',
  'conditionalVacuum',
  'discard',
  'discardAll',
  'forEach',
  'from',
  'fromObject',
  'instantiateMiniSearch',
  'getDefault',
  'loadJS',
  'loadJSAsync',
  'loadJSON',
  'loadJSONAsync',
  'maybeAutoVacuum',
  'performVacuuming',
  'remove',
  'removeAll',
  'removeFieldLength',
  'replace',
  'toJSON',
  'update',
  'vacuum',
  'vacuumConditionsMet',
] as const;

/** The package is formatted: a method of a class begins at the fourth column and ends at the next brace there. */
function without(code: string, method: string): string {
  const parts = code.split(
    new RegExp(`^    (?:static |async )*${method}\\(.*\\) \\{\\n(?:.*\\n)*?    \\}\\n`, 'm'),
  );
  if (parts.length !== 2) throw new Error(`minisearch has ${parts.length - 1} methods ${method}, not one`);
  return parts.join('');
}
