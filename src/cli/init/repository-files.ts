import type { FileSystem } from '../../host/file-system.ts';
import type { NewFiles } from '../../host/new-files.ts';
import { bytesOf, type TreeFile } from '../../host/tree-files.ts';
import type { SpokenLanguage } from '../command.ts';
import { packagedFiles } from '../packaged-files.ts';
import { toolVersion } from '../tool-version.ts';
import type { Beginning } from './beginning.ts';
import { pageIn } from './lines-in.ts';
import { oneLanguage } from './one-language.ts';

/** Every file of a new agreement's folder: the template in one language, what every repository needs, and the schemas. */
export function repositoryFiles(files: FileSystem, { template, language }: Beginning): NewFiles {
  return layeredFiles(files, ['repository', ...(template === 'minimal' ? [] : ['base']), template], language);
}

/** The files of these folders of templates, a later one over an earlier, and the schemas. */
export function layeredFiles(
  files: FileSystem,
  layers: readonly string[],
  language: SpokenLanguage,
): NewFiles {
  const templates = layers.flatMap((layer) => packagedFiles(files, `templates/${layer}`));
  const made = new Map(templates.map(({ path, content }) => [dotted(path), inOne(path, content, language)]));
  made.set('package.json', packageText());
  const schemas = packagedFiles(files, 'schemas').map(
    ({ path, content }) => [`schemas/${path}`, content] as const,
  );
  const content = [...made, ...schemas].map(([path, bytes]) => ({ path, content: bytes }));
  return {
    content,
    programs: content.map(({ path }) => path).filter((path) => path.startsWith('.githooks/')),
  };
}

/** npm leaves files such as `.gitignore` out of packages, so templates write `dot-gitignore`. */
function dotted(path: string): string {
  return path.replaceAll(/(^|\/)dot-/g, '$1.');
}

function inOne(path: string, content: TreeFile['content'], language: SpokenLanguage): string {
  const bilingual = Buffer.from(bytesOf(content)).toString('utf8');
  return /\.ya?ml$/.test(path) ? oneLanguage(bilingual, language) : pageIn(bilingual, language);
}

/** Pins the version whose schemas lie beside it. */
function packageText(): string {
  const scripts = {
    validate: 'leadpact validate --fail-on warning',
    test: 'leadpact test',
    build: 'leadpact build',
    playbook: 'leadpact playbook',
  };
  return `${JSON.stringify({ private: true, scripts, devDependencies: { leadpact: toolVersion } }, null, 2)}\n`;
}
