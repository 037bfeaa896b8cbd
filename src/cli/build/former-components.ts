import { destructiveFile } from '../../compile/salesforce/file/package-file.ts';
import { salesforce } from '../../compile/salesforce/salesforce.ts';
import type { Compilation } from '../../compile/target.ts';
import { renamedAgreement } from '../../diff/renames/renamed-agreement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';

/** What a system may still have under the names of before a rename. */
export interface FormerComponents {
  /** `<type>:<name>` in the system's own words, sorted. */
  readonly components: readonly string[];
  /** Whether deploying deletes them, as the target's configuration says. */
  readonly isDeleted: boolean;
}

/**
 * To Salesforce a renamed thing is another thing, so the old one stays behind. What that is, is what would be written had
 * nothing been renamed, and is not written now; nothing else is ever listed for deletion.
 */
export function withRenamed(
  compilations: ReadonlyMap<string, Compilation>,
  { retrieved, shaped }: Pick<CheckedAgreement, 'retrieved' | 'shaped'>,
  { renames = [], targets }: Agreement,
): {
  readonly compilations: ReadonlyMap<string, Compilation>;
  readonly renamed: ReadonlyMap<string, FormerComponents>;
} {
  const { id } = salesforce;
  const [configuration, compilation] = [targets[id], compilations.get(id)];
  const nothing = { compilations, renamed: new Map<string, FormerComponents>() };
  if (configuration === undefined || compilation === undefined || renames.length === 0) return nothing;
  const backwards = renames.map((rename) => ({ ...rename, from: rename.to, to: rename.from }));
  const { agreement: former } = renamedAgreement(shaped, backwards);
  if (former === undefined) return nothing;
  const written = new Set(compilation.manifest);
  const components = salesforce
    .compile(former, configuration, retrieved.get(id))
    .manifest.filter((component) => !written.has(component));
  if (components.length === 0) return nothing;
  const isDeleted = configuration.deletesRenamed === true;
  const renamed = new Map([[id, { components, isDeleted }]]);
  if (!isDeleted) return { compilations, renamed };
  const file = destructiveFile(components, configuration.apiVersion);
  const artifacts = [...compilation.artifacts, file].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { compilations: new Map(compilations).set(id, { ...compilation, artifacts }), renamed };
}
