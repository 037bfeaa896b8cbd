import { createHash } from 'node:crypto';
import type { Artifact } from '../../../compile/artifact.ts';
import { updateTree } from '../../../host/tree-update.ts';
import type { Machine } from '../../../host/workspace.ts';
import type { AgreementFolder } from '../../agreement-folder.ts';
import { busyText, unlessRefused, writeTree } from '../../write-tree.ts';

const tree = 'generated/playbook';

/** What writing came to: how many files were written or removed, or in words why it was not done. */
export type Shown = { readonly files: number } | { readonly trouble: string };

/** The site as it stands on the disk while somebody watches, with the file by which open pages learn of a change. */
export interface StandingSite {
  /** Brings it to these files; only those that differ are written. */
  readonly show: (site: readonly Artifact[]) => Shown;
  /** Leaves all pages as they are, and has open ones say that so many findings keep them from being written. */
  readonly keep: (findings: number) => Shown;
}

/** The pages by path, each with a hash of what it holds. */
type Pages = ReadonlyMap<string, Artifact & { readonly hash: string }>;

/** What has been written. */
interface Standing {
  readonly pages: Pages;
  readonly version: Artifact;
}

export function standingSite(machine: Machine, folder: AgreementFolder): StandingSite {
  let standing: Standing | undefined;
  const become = (wanted: Standing): Shown => {
    const brought = standing === undefined ? 'everything' : bring(machine, folder, standing, wanted);
    const shown = brought === 'everything' ? replace(machine, folder, wanted) : brought;
    if ('files' in shown) standing = wanted;
    return shown;
  };
  return {
    show: (site) => {
      const pages = pagesOf(site, standing?.pages ?? new Map());
      return become({ pages, version: versionFile(pages) });
    },
    keep: (findings) => {
      if (standing === undefined) return { files: 0 };
      const { pages } = standing;
      return become({ pages, version: versionFile(pages, findings) });
    },
  };
}

/** Most pages are as they were, and have their hash. */
function pagesOf(site: readonly Artifact[], before: Pages): Pages {
  const known = (file: Artifact): Artifact & { readonly hash: string } => {
    const old = before.get(file.path);
    return old?.content === file.content ? old : { ...file, hash: hashOf(file.content) };
  };
  return new Map(site.map((file) => [file.path, known(file)]));
}

function replace(machine: Machine, folder: AgreementFolder, { pages, version }: Standing): Shown {
  const trouble = writeTree(machine, folder, tree, [...pages.values(), version]);
  return trouble === undefined ? { files: pages.size } : { trouble };
}

/** Only what differs, where the site is still the one that was written. */
function bring(
  machine: Machine,
  folder: AgreementFolder,
  before: Standing,
  wanted: Standing,
): Shown | 'everything' {
  const pages = [...wanted.pages.values()].filter((page) => before.pages.get(page.path) !== page);
  const removed = [...before.pages.keys()].filter((path) => !wanted.pages.has(path));
  // Written last, so that whoever learns of a change finds it there.
  const written = wanted.version.content === before.version.content ? pages : [...pages, wanted.version];
  const update = unlessRefused(machine, folder, tree, () =>
    updateTree(machine, folder.path, tree, { mark: before.version, written, removed }),
  );
  if (typeof update === 'string') return { trouble: update };
  if (update.what === 'busy') return { trouble: busyText(update.owner) };
  return update.what === 'strange' ? 'everything' : { files: pages.length + removed.length };
}

/** `src/playbook/browser/reload.ts` reads it. */
function versionFile(pages: Pages, findings?: number): Artifact {
  const site = hashOf([...pages].map(([path, { hash }]) => `${path} ${hash}\n`).join(''));
  const version = JSON.stringify({ site, ...(findings === undefined ? {} : { findings }) });
  return { path: 'assets/version.js', content: `globalThis.leadpactVersion = ${version};\n` };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
