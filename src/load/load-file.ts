import type { Finding } from '../diagnostics/finding.ts';
import { suspiciousCharacter } from './characters.ts';
import { tooManyFindings } from './codes/too-many-findings.ts';
import { decode } from './decode.ts';
import { type FindingList, findingList } from './finding-list.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { filePlace, loadFinding } from './load-finding.ts';
import type { LoadedFile } from './loaded-file.ts';
import { readDocument } from './read-document.ts';
import { readYaml } from './read-yaml.ts';
import { sizeFinding } from './size-finding.ts';
import type { SourceText } from './source-text.ts';

/** One file of an agreement, as it lies on disk. */
export interface FileBytes {
  /** Relative to the agreement's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one file: its documents as plain data, and everything that is wrong with it as YAML. Never throws. */
export function loadFile({ path, bytes }: FileBytes, limits: Limits = defaultLimits): LoadedFile {
  const oversize = sizeFinding(path, bytes.length, limits);
  if (oversize !== undefined) return { path, text: '', documents: [], findings: [oversize] };
  const { source, finding } = decode(path, bytes);
  const unfit = finding ?? suspiciousCharacter(source);
  if (unfit !== undefined) return { path, text: source.text, documents: [], findings: [unfit] };
  return loadText(source, limits);
}

function loadText(source: SourceText, limits: Limits): LoadedFile {
  const yaml = readYaml(source, limits);
  const findings = findingList(limits.findings);
  for (const finding of [...yaml.findings, ...yaml.doubts]) findings.add(() => finding);
  findings.addUnlisted(yaml.unlisted);
  const documents = yaml.documents.map((document) => readDocument(document, source, limits, findings));
  return { path: source.path, text: source.text, documents, findings: closed(findings, source) };
}

/** All listed findings, and one more that counts the rest. */
function closed(findings: FindingList, source: SourceText): readonly Finding[] {
  const listed = findings.listed();
  if (findings.unlisted() === 0) return listed;
  const rest = loadFinding(tooManyFindings, {
    place: filePlace(source.path),
    range: source.rangeBetween(0, 0),
    message: `${findings.unlisted()} more problems of this file are not listed`,
  });
  return [...listed, rest];
}
