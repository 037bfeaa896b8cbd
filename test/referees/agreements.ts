import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Agreement } from '../../src/model/agreement.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';
import { fixtureInHundredths } from './fixture-in-hundredths.ts';

/** An agreement under a name for messages. */
export interface Judged {
  readonly name: string;
  readonly agreement: Agreement;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The fixture that has every construct, the reference agreement and every example. */
export const agreements: readonly Judged[] = [
  { name: 'fixture', agreement: fixtureAgreement() },
  { name: 'fixture in hundredths of points', agreement: fixtureInHundredths() },
  ...[root, ...examples()].map((folder) => ({
    name: relative(root, folder).replaceAll('\\', '/') || 'definitions',
    agreement: readFolder(folder),
  })),
];

function examples(): readonly string[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'definitions')));
}

/** What `init` begins with; most templates lie over a common base. */
export const templates: readonly Judged[] = ['minimal', 'classic', 'plg', 'abm'].map((name) => ({
  name: `template ${name}`,
  agreement: readFolders(
    (name === 'minimal' ? [name] : ['base', name]).map((layer) => join(root, 'templates', layer)),
  ),
}));

function readFolder(folder: string): Agreement {
  return readFolders([folder]);
}

function readFolders(folders: readonly string[]): Agreement {
  const { agreement, findings } = readAgreement(folders.flatMap(filesOf));
  if (agreement !== undefined) return agreement;
  throw new Error(`${folders.join(', ')}: ${findings.map(({ message }) => message).join('; ')}`);
}

function filesOf(folder: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return readdirSync(join(folder, 'definitions'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => {
      const path = `definitions/${name.replaceAll('\\', '/')}`;
      return { path, bytes: readFileSync(join(folder, path)) };
    });
}
