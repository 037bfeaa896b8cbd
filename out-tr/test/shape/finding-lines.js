import { loadFile } from '../../src/load/load-file.js';
import { locate } from '../../src/load/locate.js';
import { checkShape } from '../../src/shape/check-shape.js';
/** The shape findings of a file as lines: position, marked text, code and owner, message, help, related. */
export function findingLines(bytes, role) {
    const { documents, text, findings } = loadFile({ path: 'input.yaml', bytes });
    const marked = (place) => {
        const { start, end } = locate(documents, place);
        return `${start.line}:${start.column} «${text.slice(start.offset, end.offset).split('\n')[0]}»`;
    };
    const shown = ({ code, owner, place, message, help, related = [] }) => [
        `${marked(place)} ${code} (${owner})`,
        `  ${message}`,
        `  help: ${help}`,
        ...related.map((other) => `  ${other.message}: ${marked(other.place)}`),
    ].join('\n');
    const ofLoading = findings.map(({ code, message }) => `loading: ${code} ${message}`);
    const ofShape = documents.flatMap((document) => checkShape(document, role).findings).map(shown);
    return [...ofLoading, ...ofShape].map((line) => `${line}\n`).join('');
}
