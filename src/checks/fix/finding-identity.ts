import type { Finding } from '../../diagnostics/finding.ts';

/** What tells a finding from others whatever its line: equal findings are counted, not told apart. */
export function findingIdentity({ code, place, message }: Finding): string {
  return JSON.stringify([code, place.file, place.path, place.part ?? 'value', message]);
}

/** How often each finding occurs. */
export function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const occurring = new Map<string, number>();
  for (const finding of findings) {
    const identity = findingIdentity(finding);
    occurring.set(identity, (occurring.get(identity) ?? 0) + 1);
  }
  return occurring;
}
