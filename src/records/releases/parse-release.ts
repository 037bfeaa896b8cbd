import type { JsonObject, JsonValue } from '../../support/json-value.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { modelComplaint } from './model-form.ts';
import { type Approval, type Release, releaseForm, sides } from './release.ts';
import { isVersionName } from './version-name.ts';

/** Why a file is no release, as words that go on after the file's name. */
export interface NoRelease {
  readonly why: string;
  /** Where the usual advice would not do. */
  readonly help?: string;
}

/** A release from the text of its file; that it is well-formed says nothing about its hash and its signatures. */
export function parseRelease(text: string): Release | NoRelease {
  const value = parsed(text);
  if (value === undefined) return { why: 'is no JSON' };
  if (!isObject(value) || typeof value['schemaVersion'] !== 'number') return { why: 'is no release' };
  if (value['schemaVersion'] !== releaseForm) return otherForm(value['schemaVersion']);
  if (isTooDeep(value)) return { why: 'is nested deeper than any agreement' };
  const head = parsedHead(value);
  if (typeof head === 'string') return { why: head };
  const { model } = value;
  if (!isObject(model)) return { why: 'has no model' };
  const complaint = modelComplaint(model);
  if (complaint !== undefined) return { why: `holds a model that ${complaint}` };
  const { effectiveFrom } = head;
  return model['effectiveFrom'] === effectiveFrom
    ? { ...head, model }
    : {
        why: `says ${effectiveFrom} in front and ${model['effectiveFrom']} in its model for when it takes effect`,
      };
}

function otherForm(form: number): NoRelease {
  return {
    why: `is written in form ${form} of releases; this leadpact reads form ${releaseForm}`,
    help: 'install the version of leadpact that wrote it, or a newer one',
  };
}

const keys = ['schemaVersion', 'version', 'effectiveFrom', 'until', 'hash', 'approvals', 'model'];

/** Everything but the model. */
function parsedHead(value: JsonObject): Omit<Release, 'model'> | string {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `has a key ${unknown}, which no release has`;
  const { version, effectiveFrom, until, hash } = value;
  if (typeof version !== 'string' || !isVersionName(version)) return 'has no version';
  if (!isDate(effectiveFrom)) return 'has no date for "effectiveFrom"';
  if (until !== undefined && !isDate(until)) return 'has no date for "until"';
  if (typeof hash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(hash)) return 'has no hash';
  const approvals = parsedApprovals(value['approvals']);
  if (approvals === undefined) return 'has approvals without side, role or date';
  return { version, effectiveFrom, ...(until === undefined ? {} : { until }), hash, approvals };
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parsedApprovals(value: JsonValue | undefined): readonly Approval[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly JsonValue[] = value;
  const approvals = items.flatMap((item) => approvalOf(item) ?? []);
  return approvals.length === items.length ? approvals : undefined;
}

function approvalOf(value: JsonValue): Approval | undefined {
  if (!isObject(value) || Object.keys(value).length !== 3) return undefined;
  const { side: given, by, on } = value;
  const side = sides.find((each) => each === given);
  return side !== undefined && typeof by === 'string' && isDate(on) ? { side, by, on } : undefined;
}

function isDate(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && parseLocalDate(value) !== undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Far beyond any agreement, and far below what recursion can bear. */
const deepest = 200;

function isTooDeep(value: JsonValue, room = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return room === 0 || Object.values(value).some((item) => isTooDeep(item, room - 1));
}
