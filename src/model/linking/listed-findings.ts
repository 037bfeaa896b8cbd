import { suggestionText } from '../../criteria/type-suggestion.ts';
import type { Finding, Owner } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { reportedCodes } from '../link/codes.ts';
import type { Complaint } from './report.ts';

/** Listed findings of one file; the rest is counted. */
const mostOfFile = 100;
/** Known names that all suggestions of a run may look at together, so that no input can make it slow. */
const mostComparisons = 10_000;

/** Complaints as findings, ordered by place and code, so that the order of files and maps does not show. */
export function listedFindings(
  complaints: readonly Complaint[],
  ownerAt: (place: Place) => Owner,
): readonly Finding[] {
  let comparisons = 0;
  const helpOf = ({ help }: Complaint): string => {
    if (typeof help === 'string') return help;
    comparisons += [...help.known].length;
    return comparisons > mostComparisons ? help.otherwise : suggestionText(help);
  };
  return [...byFile(complaints.toSorted(byPlace)).values()].flatMap((ofFile) =>
    withinLimit(ofFile).map((complaint) => {
      const { severity, why } = reportedCodes[complaint.code];
      return { ...complaint, severity, owner: ownerAt(complaint.place), why, help: helpOf(complaint) };
    }),
  );
}

function byFile(complaints: readonly Complaint[]): ReadonlyMap<string, readonly Complaint[]> {
  const files = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const same = files.get(complaint.place.file);
    if (same === undefined) files.set(complaint.place.file, [complaint]);
    else same.push(complaint);
  }
  return files;
}

function withinLimit(complaints: readonly Complaint[]): readonly Complaint[] {
  const [first] = complaints;
  const rest = complaints.length - mostOfFile;
  if (first === undefined || rest <= 0) return complaints;
  const counted: Complaint = {
    code: 'link/too-many-findings',
    place: { file: first.place.file, document: first.place.document, path: [] },
    message: `${rest} more ${rest === 1 ? 'problem' : 'problems'} of this file are not listed`,
    help: reportedCodes['link/too-many-findings'].help,
  };
  return [...complaints.slice(0, mostOfFile), counted];
}

function byPlace(left: Complaint, right: Complaint): number {
  return (
    compareCodePoints(left.place.file, right.place.file) ||
    left.place.document - right.place.document ||
    comparePaths(left.place.path, right.place.path) ||
    compareCodePoints(left.code, right.code) ||
    compareCodePoints(left.message, right.message)
  );
}

function comparePaths(left: Place['path'], right: Place['path']): number {
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return step - other;
    return compareCodePoints(String(step), String(other));
  }
  return left.length - right.length;
}
