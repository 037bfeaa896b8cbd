import type { Finding } from '../../diagnostics/finding.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ReadAgreement } from '../../model/read-agreement.ts';
import { commentedYaml } from '../../records/proposal/commented-yaml.ts';
import { type DraftFile, readDraft } from '../../records/proposal/draft-files.ts';
import { draftDocuments } from './documents/draft-documents.ts';
import type { DraftAgreement } from './draft-agreement.ts';

/** A draft as files, and what they say once they are read like anybody's. */
export interface LinkedDraft {
  readonly files: readonly DraftFile[];
  readonly read: ReadAgreement;
  readonly agreement: Agreement;
}

/** Writes the draft and reads it. Throws where it cannot be read: what an import writes is always an agreement. */
export function linkedDraft(draft: DraftAgreement, language: 'en' | 'de'): LinkedDraft {
  const files = draftDocuments(draft, language).map((file) => ({
    path: file.path,
    text: commentedYaml(file),
  }));
  const read = readDraft(files);
  const errors = read.findings.filter(({ severity }) => severity === 'error');
  if (read.agreement === undefined || errors.length > 0)
    throw new Error(`the imported definitions are no agreement: ${wordsOf(errors)}`);
  return { files, read, agreement: read.agreement };
}

function wordsOf(errors: readonly Finding[]): string {
  return errors.map(({ message, place }) => `${JSON.stringify(place)}: ${message}`).join('; ');
}
