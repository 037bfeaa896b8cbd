import { loadFixture } from './load-fixture.js';
/** What is found in files, as lines: position, marked text, code and owner, message, help, related. */
export function findingLines(files) {
    const { findings, locate, textOf } = loadFixture(files);
    const marked = (place) => {
        const { start, end } = locate(place);
        const words = textOf(place.file)?.slice(start.offset, end.offset).split('\n')[0];
        return `${place.file}:${start.line}:${start.column} «${words}»`;
    };
    const shown = ({ code, owner, place, range, message, help, related = [] }) => [
        range === undefined
            ? `${marked(place)} ${code} (${owner})`
            : `${place.file}:${range.start.line}:${range.start.column} ${code} (${owner})`,
        `  ${message}`,
        `  help: ${help}`,
        ...related.map((other) => `  ${other.message}: ${marked(other.place)}`),
    ].join('\n');
    return findings.map((finding) => `${shown(finding)}\n`).join('');
}
