import type { TypeCode } from '../../criteria/type-codes.ts';
import type { Finding, Owner, Related } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { type LinkCode, reportedCodes } from '../link/codes.ts';

/** What a linker says about one place; owner, severity and `why` come from the document and the code's page. */
export interface Complaint {
  readonly code: LinkCode | TypeCode;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly Related[];
}

export type Report = (complaint: Complaint) => void;

/** A document as far as owners are concerned. */
interface OwnedDocument {
  readonly place: Place;
  readonly data: unknown;
}

/** Collects complaints; `findings` are ordered by place and code, so that the order of files and maps does not show. */
export function createReport(documents: readonly OwnedDocument[]): {
  readonly report: Report;
  readonly findings: () => readonly Finding[];
} {
  const ownerAt = ownerLookup(documents);
  const findings: Finding[] = [];
  const columns = new Set<string>();
  return {
    report: ({ code, place, ...rest }) => {
      const column = isColumnName(place) ? `${place.file} ${code} ${rest.message}` : undefined;
      if (column !== undefined && columns.has(column)) return;
      if (column !== undefined) columns.add(column);
      const { severity, why } = reportedCodes[code];
      findings.push({ code, severity, place, owner: ownerAt(place), why, ...rest });
    },
    findings: () => findings.toSorted(byPlace),
  };
}

/** In a table the first row names things for all rows, so what is wrong with such a name is said once. */
function isColumnName({ file, path, part }: Place): boolean {
  return file.endsWith('.csv') && (part === 'key' || path.at(-1) === 'signal');
}

/** The `owner` written nearest above a place; joint where none is. */
function ownerLookup(documents: readonly OwnedDocument[]): (place: Place) => Owner {
  const roots = new Map(documents.map(({ place, data }) => [documentKey(place), data]));
  return (place) => {
    let here: unknown = roots.get(documentKey(place));
    let owner = ownerIn(here) ?? 'joint';
    for (const step of place.path) {
      here = childOf(here, step);
      owner = ownerIn(here) ?? owner;
    }
    return owner;
  };
}

function documentKey({ file, document }: Place): string {
  return `${document} ${file}`;
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

function ownerIn(value: unknown): Owner | undefined {
  const owner = typeof value === 'object' && value !== null && 'owner' in value ? value.owner : undefined;
  return owner === 'marketing' || owner === 'sales' || owner === 'joint' ? owner : undefined;
}

function byPlace(left: Finding, right: Finding): number {
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
