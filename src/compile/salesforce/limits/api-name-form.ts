import type { MetadataFile } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

/** Source: Salesforce's Metadata API, fullName: a letter first, no two underscores beside each other, none at the end. */
const longest = 40;
const form = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

export const apiNameForm: PlatformLimit = {
  id: 'api-name',
  *check(tree) {
    const known = new Map<string, string>();
    for (const { path } of tree) {
      for (const name of namesOf(path)) {
        if (name.length > longest)
          yield { path, message: `the name ${name} has ${name.length} signs, ${longest} are allowed` };
        if (!form.test(name))
          yield {
            path,
            message: `the name ${name} is none that Salesforce takes: letters, digits and single underscores`,
          };
      }
      const same = known.get(path.toLowerCase());
      if (same !== undefined)
        yield { path, message: `${same} has the same name, for Salesforce does not tell cases apart` };
      known.set(path.toLowerCase(), path);
    }
  },
};

/** Names of the file's component without the suffix of custom ones; `LP_Weight.LP_Band_1` has two. */
function namesOf(path: MetadataFile['path']): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.slice(0, file.lastIndexOf('.', file.length - '-meta.xml'.length - 1));
  return name.split('.').map((part) => part.replace(/__(?:c|mdt)$/, ''));
}
