import type { Agreement } from '../../../model/agreement.ts';
import { textIn } from '../../../model/words/language.ts';
import type { Artifact } from '../../artifact.ts';
import type { FileKind } from '../carrier.ts';
import { isVersionOf } from '../system-version.ts';

/** Where the files of the module lie in the package. */
const root = 'files/custom/Espo/Modules/Leadpact/Resources';

/** Before version 9.1 the dynamic logic of forms stood among the definitions of the client. */
function hasLogicDefs(apiVersion: string): boolean {
  return isVersionOf(apiVersion, 9, 1);
}

/** What the module says about the lead. */
export interface ModuleContent {
  readonly entityDefs: unknown;
  readonly logicDefs: unknown;
  readonly script: string;
  /** By locale. */
  readonly labels: ReadonlyMap<string, unknown>;
}

/**
 * An extension with a module of its own, so that nothing that an administrator customised is replaced: the script is
 * appended to those that run before a lead is saved, and fields are added to the lead.
 */
export function extensionFiles(
  agreement: Agreement,
  apiVersion: string,
  { entityDefs, labels, logicDefs, script }: ModuleContent,
): readonly Artifact[] {
  const logic = hasLogicDefs(apiVersion) ? logicDefs : { dynamicLogic: logicDefs };
  return [
    json('manifest.json', manifest(agreement, apiVersion)),
    json(`${root}/module.json`, { order: 90 }),
    json(pathOf('entityDefs', apiVersion), entityDefs),
    json(pathOf('logicDefs', apiVersion), logic),
    json(pathOf('formula', apiVersion), { beforeSaveScriptList: ['__APPEND__', script] }),
    ...[...labels].map(([locale, document]) => json(labelsPath(locale), document)),
  ];
}

/** The path of what carries a clause. */
export function pathOf(kind: Exclude<FileKind, 'i18n'>, apiVersion: string): string {
  const folder = kind === 'logicDefs' && !hasLogicDefs(apiVersion) ? 'clientDefs' : kind;
  return `${root}/metadata/${folder}/Lead.json`;
}

export function labelsPath(locale: string): string {
  return `${root}/i18n/${locale}/Lead.json`;
}

function manifest({ languages, title, version }: Agreement, apiVersion: string): unknown {
  return {
    name: 'Leadpact',
    version: semanticVersion(version),
    acceptableVersions: [`>=${apiVersion}`],
    author: 'leadpact',
    description: textIn(title, languages[0] ?? 'en').replaceAll(/\s+/g, ' '),
  };
}

/** The package needs a version of three numbers; what is not released yet is 0.0.0. */
function semanticVersion(version: string): string {
  const numbers = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(version);
  return numbers === null ? '0.0.0' : [1, 2, 3].map((index) => Number(numbers[index] ?? 0)).join('.');
}

function json(path: string, content: unknown): Artifact {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}
