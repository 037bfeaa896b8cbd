import type { CommentedFile } from '../commented-yaml.ts';
import type { Step } from '../first-figures.ts';
import type { Proposal } from '../proposal.ts';
import { headDocuments } from './head-documents.ts';
import { leadDocuments } from './lead-documents.ts';
import { metricDocuments } from './metric-documents.ts';
import { promiseDocuments } from './promise-documents.ts';
import { sampleDocuments } from './sample-documents.ts';
import { lifecycleDocument } from './stage-documents.ts';

/** Every document of the agreement that is proposed, its sample leads included; the source is written beside. */
export function proposalDocuments(proposal: Proposal, steps: readonly Step[]): readonly CommentedFile[] {
  return [
    ...headDocuments(proposal),
    lifecycleDocument(proposal),
    ...leadDocuments(proposal),
    ...promiseDocuments(proposal, steps),
    ...metricDocuments(proposal, steps),
    ...sampleDocuments(proposal),
  ];
}
