import type { Finding } from '../../diagnostics/finding.ts';
import { lint } from '../../lint/lint.ts';
import { type ReadAgreement, readAgreement } from '../../model/read-agreement.ts';
import { commentedYaml, modelineOf } from './commented-yaml.ts';
import { proposalDocuments } from './documents/proposal-documents.ts';
import type { Step } from './first-figures.ts';
import type { Mapping } from './mapping.ts';
import type { Proposal } from './proposal.ts';

/** A file of the agreement that is proposed. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the agreement that is proposed, the mapping among its sources. */
export function draftFiles(
  proposal: Proposal,
  mapping: Mapping,
  steps: readonly Step[],
): readonly DraftFile[] {
  const documents = proposalDocuments(proposal, steps).map((file) => ({
    path: file.path,
    text: commentedYaml(file),
  }));
  return mapping.document === undefined
    ? documents
    : [...documents, sourceFile(mapping.id, mapping.document)];
}

function sourceFile(id: string, document: NonNullable<Mapping['document']>): DraftFile {
  const path = `definitions/sources/${id}.yaml`;
  const copy = document.clone();
  if (copy.directives !== undefined) copy.directives.docStart = null;
  const lines = copy.toString({ lineWidth: 0 }).split('\n');
  // The way to the schemas is another one from here.
  const kept = lines.filter((line) => !line.startsWith('# yaml-language-server:'));
  return { path, text: modelineOf(path) + kept.join('\n') };
}

/** The files read as any agreement is. */
export function readDraft(files: readonly DraftFile[]): ReadAgreement {
  return readAgreement(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
}

/** What rules find in a proposal that was read; only that can be accepted or switched off. */
export function ruleFindings({ agreement }: ReadAgreement): readonly Finding[] {
  return agreement === undefined ? [] : lint(agreement);
}

/** What forbids a proposal that was read. */
export function draftErrors(read: ReadAgreement): readonly Finding[] {
  return [...read.findings, ...ruleFindings(read)].filter(({ severity }) => severity === 'error');
}
