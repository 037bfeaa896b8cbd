import type { Finding } from '../diagnostics/finding.ts';
import type { LeadpactDocument } from '../generated/documents.ts';
import { validators } from '../generated/validators.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
import { complaintsOf } from './causes.ts';
import { tooManyFindings } from './codes/too-many-findings.ts';
import { type Complaint, findingOf } from './complaint.ts';
import { type DocumentRole, documentKind } from './document-kind.ts';

/** A document that fits the schema of its kind, or why it does not. */
export interface Shape {
  /** Absent when there are findings. */
  readonly value?: LeadpactDocument;
  readonly findings: readonly Finding[];
}

/** Listed findings of one document; the rest is counted. */
const limit = 100;

/** Holds a document against the schema of its kind: one finding per cause, at the smallest place. Never throws. */
export function checkShape(document: LoadedDocument, role: DocumentRole): Shape {
  const { data } = document;
  const kind = documentKind(data, role);
  if (typeof kind !== 'string') return { findings: [findingOf(kind, document)] };
  const validate = validators[kind];
  if (validate === undefined) throw new Error(`no validator for ${kind}`);
  // The validator has just established the type.
  if (validate(data)) return { value: data as unknown as LeadpactDocument, findings: [] };
  const complaints = complaintsOf(validate.errors ?? [], data);
  if (complaints.length === 0) throw new Error(`the schema of ${kind} failed without a complaint`);
  return { findings: listed(complaints).map((complaint) => findingOf(complaint, document)) };
}

function listed(complaints: readonly Complaint[]): readonly Complaint[] {
  if (complaints.length <= limit) return complaints;
  const rest = complaints.length - limit;
  const message = `${rest} more ${rest === 1 ? 'problem' : 'problems'} of this document are not listed`;
  return [...complaints.slice(0, limit), { page: tooManyFindings, path: ['kind'], part: 'key', message }];
}
