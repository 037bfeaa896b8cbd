import type { CommentedFile } from '../../../records/proposal/commented-yaml.ts';
import type { DraftAgreement } from '../draft-agreement.ts';
import { headDocuments } from './head-documents.ts';
import { leadDocuments } from './lead-documents.ts';
import { lifecycleDocument } from './lifecycle-document.ts';
import { scoringDocuments } from './scoring-documents.ts';
import { speechIn } from './speech.ts';
import { workDocuments } from './work-documents.ts';

/** Every document of the agreement that an import proposes. */
export function draftDocuments(draft: DraftAgreement, language: 'en' | 'de'): readonly CommentedFile[] {
  const speech = speechIn(language);
  return [
    ...headDocuments(draft, speech),
    lifecycleDocument(draft, speech),
    ...leadDocuments(draft, speech),
    ...scoringDocuments(draft, speech),
    ...workDocuments(draft, speech),
  ];
}
