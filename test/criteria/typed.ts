import type { Place } from '../../src/diagnostics/place.ts';
import { findingLines } from '../model/finding-lines.ts';
import { agreementOf } from '../model/load-fixture.ts';
import { mergedFiles } from '../model/merged-files.ts';

/** The normal form of a criterion written over the minimal agreement, without places. */
export function typed(criterion: string): unknown {
  const { qualifications } = agreementOf(mergedFiles(checklist(criterion)));
  return withoutPlaces(qualifications['check']?.items[0]?.when);
}

/** What is found in a criterion, as `code «marked text» message | help`. */
export function complaints(criterion: string): readonly string[] {
  const findings = findingLines(mergedFiles(checklist(criterion))).matchAll(
    /^\S+ «(.*)» (\S+) .*\n {2}(.*)\n {2}help: (.*)$/gm,
  );
  return Array.from(
    findings,
    ([, marked, code, message, help]) => `${code} «${marked}» ${message} | ${help}`,
  );
}

function checklist(criterion: string): string {
  return `kind: qualification\nid: check\nframework: custom\nitems:\n  one: { when: ${criterion} }\npass: all\n---\nkind: qualification\nid: known\nframework: custom\nitems:\n  one: { when: { partner: { eq: true } } }\npass: all\n`;
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: Place) => (key === 'place' ? undefined : part)));
}
