import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { LeadpactDocument } from '../../../src/generated/documents.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { linkAgreement } from '../../../src/model/link-agreement.ts';
import { frame } from './frame.ts';
import type { WrittenAgreement } from './written-agreement.ts';

/** The agreement in normal form, by the linker; nothing when the linker finds anything wrong with it. */
export function linkedIfSound(written: WrittenAgreement): Agreement | undefined {
  const { agreement, findings } = linkedWith(written);
  return findings.length === 0 ? agreement : undefined;
}

/** The same of one that is sound by construction; throws with the findings otherwise. */
export function linked(written: WrittenAgreement): Agreement {
  const { agreement, findings } = linkedWith(written);
  if (agreement !== undefined && findings.length === 0) return agreement;
  throw new Error(`the agreement has findings:\n${findings.map(lineOf).join('\n')}`);
}

/** All documents, as files would hold them. */
export function documentsOf(written: WrittenAgreement): readonly LeadpactDocument[] {
  const { fields, signals, scoring, lifecycle, routing } = written;
  return [...frame, fields, signals, scoring, lifecycle, routing];
}

function linkedWith(written: WrittenAgreement) {
  return linkAgreement(
    documentsOf(written).map((value) => ({
      place: { file: `definitions/${value.kind}.yaml`, document: 0, path: [] },
      data: value,
      value,
    })),
  );
}

function lineOf({ code, message, place }: Finding): string {
  return `${code} ${place.file} ${place.path.join('/')}: ${message}`;
}
