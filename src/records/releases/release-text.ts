import type { JsonObject } from '../../support/json-value.ts';
import { canonicalJson, tidyJson } from '../../support/stable-json.ts';
import { type Release, releaseForm } from './release.ts';

/** The file of a release; the same release has the same bytes. */
export function releaseText({ version, effectiveFrom, until, hash, approvals, model }: Release): string {
  const head: JsonObject = {
    schemaVersion: releaseForm,
    version,
    effectiveFrom,
    ...(until === undefined ? {} : { until }),
    hash,
  };
  // What people look for stands first; the model is as long as the agreement.
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${canonicalJson(value)},\n`);
  return `{\n${lines.join('')}  "approvals": ${nested(approvals.map((each) => ({ ...each })))},\n  "model": ${nested(model)}\n}\n`;
}

function nested(value: JsonObject | readonly JsonObject[]): string {
  return tidyJson(value).trimEnd().replaceAll('\n', '\n  ');
}

/** Where a release stands in the folder of its agreement. */
export function releasePath(version: string): string {
  return `releases/${version}.json`;
}
