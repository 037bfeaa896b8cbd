import { resolve } from '../../../diagnostics/resolved-finding.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { ReadAgreement } from '../../../model/read-agreement.ts';
import type { Source } from '../../../model/source.ts';
import { nativeSource } from '../../../records/native-source.ts';
import { type Draft, draftProposal, withoutUnused } from '../../../records/proposal/draft.ts';
import { draftFiles, readDraft } from '../../../records/proposal/draft-files.ts';
import { type Mapping, writtenSource } from '../../../records/proposal/mapping.ts';
import { mentionedNames } from '../../../records/proposal/mentioned-names.ts';
import type { Proposal } from '../../../records/proposal/proposal.ts';
import { wayOf } from '../../../records/proposal/shown-proposal.ts';
import { NoProposal } from './no-proposal.ts';

/** An agreement made of a draft, and how it reads the files. */
export interface LinkedDraft {
  readonly agreement: Agreement;
  readonly source: Source;
}

/** The smallest agreement that knows every name of the draft; `loosely`: what is wrong with single columns is left out. */
export function linkedDraft(mapping: Mapping, draft: Draft, loosely = false): LinkedDraft {
  const proposal = usualProposal(used(mapping, draft));
  const steps = wayOf(proposal).map((stage) => ({ stage, leads: 0 }));
  const read = readDraft(draftFiles(proposal, mapping, steps));
  return linkedSource(mapping, read, loosely);
}

function linkedSource(mapping: Mapping, read: ReadAgreement, loosely: boolean): LinkedDraft {
  const { agreement } = read;
  const errors = read.findings.filter(({ severity }) => severity === 'error');
  const source =
    agreement === undefined
      ? undefined
      : mapping.document === undefined
        ? nativeSource(agreement)
        : agreement.sources[mapping.id];
  if (agreement === undefined || source === undefined || (errors.length > 0 && !loosely)) {
    const lines = resolve(errors, read.locate)
      .slice(0, 20)
      .map(({ place, range, message, help }) => `  ${place.file}:${range.start.line} ${message}; ${help}`);
    throw new NoProposal(`of this mapping no agreement can be made:\n${lines.join('\n')}`);
  }
  return { agreement, source };
}

/** What nobody has looked at yet has usual values. */
function usualProposal(draft: Draft): Proposal {
  return draftProposal(draft, { value: 'UTC', from: 'usual' }, { value: 'EUR', from: 'usual' });
}

/** The draft without names that neither the mapping nor the export has. */
export function used(mapping: Mapping, draft: Draft): Draft {
  return mapping.document === undefined
    ? draft
    : withoutUnused(draft, mentionedNames(writtenSource(mapping.document)));
}
