import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Place } from '../../src/diagnostics/place.ts';
import { type Files, loadFixture } from './load-fixture.ts';

/** What is found in files, as lines: position, marked text, code and owner, message, help, related. */
export function findingLines(files: Files): string {
  const { findings, locate, textOf } = loadFixture(files);
  const marked = (place: Place): string => {
    const { start, end } = locate(place);
    const words = textOf(place.file)?.slice(start.offset, end.offset).split('\n')[0];
    return `${place.file}:${start.line}:${start.column} «${words}»`;
  };
  const shown = ({ code, owner, place, range, message, help, related = [] }: Finding): string =>
    [
      range === undefined
        ? `${marked(place)} ${code} (${owner})`
        : `${place.file}:${range.start.line}:${range.start.column} ${code} (${owner})`,
      `  ${message}`,
      `  help: ${help}`,
      ...related.map((other) => `  ${other.message}: ${marked(other.place)}`),
    ].join('\n');
  return findings.map((finding) => `${shown(finding)}\n`).join('');
}
