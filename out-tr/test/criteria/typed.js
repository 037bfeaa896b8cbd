import { findingLines } from '../model/finding-lines.js';
import { agreementOf } from '../model/load-fixture.js';
import { mergedFiles } from '../model/merged-files.js';
/** The normal form of a criterion written over the minimal agreement, without places. */
export function typed(criterion) {
    const { qualifications } = agreementOf(mergedFiles(checklist(criterion)));
    return withoutPlaces(qualifications['check']?.items[0]?.when);
}
/** What is found in a criterion, as `code «marked text» message | help`. */
export function complaints(criterion) {
    const findings = findingLines(mergedFiles(checklist(criterion))).matchAll(/^\S+ «(.*)» (\S+) .*\n {2}(.*)\n {2}help: (.*)$/gm);
    return Array.from(findings, ([, marked, code, message, help]) => `${code} «${marked}» ${message} | ${help}`);
}
function checklist(criterion) {
    return `kind: qualification\nid: check\nframework: custom\nitems:\n  one: { when: ${criterion} }\npass: all\n---\nkind: qualification\nid: known\nframework: custom\nitems:\n  one: { when: { partner: { eq: true } } }\npass: all\n`;
}
function withoutPlaces(value) {
    return JSON.parse(JSON.stringify(value, (key, part) => (key === 'place' ? undefined : part)));
}
