import { isAbsolute, join } from 'node:path';
import type { ArtefactFile } from '../../connect/artefact-file.ts';
import { type Findings, openFindings } from '../../connect/import/import-finding.ts';
import type { FileSystem } from '../../host/file-system.ts';
import type { Io } from '../io.ts';

/** Bytes of one file of configuration; Salesforce deploys none that is larger. */
const longest = 10_000_000;
/** Files looked at, and folders inside each other. */
const most = 50_000;
const deepest = 40;

/** What lies in a folder of configuration; what of it cannot be read is among the findings. */
export interface SystemFolder {
  readonly files: readonly ArtefactFile[];
  readonly findings: Findings;
}

/** The text files of a folder; in words why there are none. Links are not followed, so a folder never leads around. */
export function systemFolder({ machine, workingFolder }: Io, given: string): SystemFolder | string {
  const { files } = machine;
  const root = isAbsolute(given) ? given : join(workingFolder, given);
  const kind = files.kindOf(root);
  if (kind !== 'folder') return kind === 'absent' ? `there is no ${given}` : `${given} is not a folder`;
  const findings = openFindings();
  const paths = filesBelow(files, root, findings);
  if (paths.length > most)
    return `${given} holds more than ${most} files; name the folder with the metadata alone`;
  const read = paths.flatMap((path) => fileAt(files, root, path, findings) ?? []);
  return paths.length === 0 ? `there is no file in ${given}` : { files: read, findings };
}

/** Where a folder or file stands of which nothing more can be said. */
function placeOf(path: string): { readonly path: string; readonly line: number; readonly column: number } {
  return { path, line: 1, column: 1 };
}

function filesBelow(
  files: FileSystem,
  root: string,
  findings: Findings,
  within = '',
  depth = 0,
): readonly string[] {
  if (depth > deepest) {
    findings.add(
      'unreadable',
      placeOf(within),
      'folders too deep inside each other',
      'Ordner zu tief ineinander',
    );
    return [];
  }
  const entries = files.entriesOf(join(root, within));
  if (entries === undefined) {
    findings.add('unreadable', placeOf(within), 'the folder cannot be read', 'der Ordner ist nicht lesbar');
    return [];
  }
  return entries.flatMap(({ kind, name }) => {
    const path = within === '' ? name : `${within}/${name}`;
    if (kind === 'folder')
      return name === 'node_modules' || name.startsWith('.')
        ? []
        : filesBelow(files, root, findings, path, depth + 1);
    if (kind === 'link')
      findings.add(
        'left out',
        placeOf(path),
        'a link, which is not followed',
        'eine Verknüpfung, der nicht gefolgt wird',
      );
    return kind === 'file' && !name.startsWith('.') ? [path] : [];
  });
}

function fileAt(files: FileSystem, root: string, path: string, findings: Findings): ArtefactFile | undefined {
  const refuse = (en: string, de: string): undefined => {
    findings.add('unreadable', placeOf(path), en, de);
    return undefined;
  };
  const reading = files.read(join(root, path), longest);
  switch (reading.what) {
    case 'too-large':
      return refuse(
        `the file has ${reading.size} bytes, more than any that is deployed`,
        `die Datei hat ${reading.size} Bytes, mehr als jede, die bereitgestellt wird`,
      );
    case 'bytes':
      try {
        const content = new TextDecoder('utf-8', { fatal: true }).decode(reading.bytes);
        return { path, content: content.replaceAll('\r\n', '\n') };
      } catch {
        return isText(path)
          ? refuse('the file is not written in UTF-8', 'die Datei ist nicht in UTF-8 geschrieben')
          : undefined;
      }
    default:
      return refuse('the file cannot be read', 'die Datei ist nicht lesbar');
  }
}

/** Pictures and archives lie beside metadata, and nobody expects them to be read. */
function isText(path: string): boolean {
  return !/\.(?:gif|ico|jpe?g|pdf|png|resource|svg|ttf|woff2?|zip)$/i.test(path);
}
