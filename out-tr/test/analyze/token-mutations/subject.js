import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkAgreement } from '../../../src/model/link-agreement.js';
import { readAgreement } from '../../../src/model/read-agreement.js';
import { checkShape } from '../../../src/shape/check-shape.js';
/** The agreement in `<folder>/definitions`, without its samples. */
export function readSubject(name, folder) {
    const { agreement, findings, documents } = readAgreement(readdirSync(join(folder, 'definitions'), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.ya?ml$/.test(file))
        .toSorted()
        .map((file) => ({
        path: `definitions/${file.replaceAll('\\', '/')}`,
        bytes: readFileSync(join(folder, 'definitions', file)),
    })));
    if (agreement === undefined || findings.some(({ severity }) => severity === 'error'))
        throw new Error(`${name} is no agreement: ${findings.map(({ message }) => message).join('; ')}`);
    const shaped = new Map(documents.map((document) => [document, shapeOf(document)]));
    return {
        name,
        agreement,
        documents,
        withData: (changed, data) => {
            const mutant = shapeOf({ ...changed, data });
            if (mutant.value === undefined)
                return undefined;
            const linked = linkAgreement(documents.map((document) => (document === changed ? mutant : (shaped.get(document) ?? mutant))));
            return linked.findings.length === 0 ? linked.agreement : undefined;
        },
    };
}
function shapeOf(document) {
    const { value } = checkShape(document, 'definition');
    const place = { file: document.file, document: document.document, path: [] };
    return { place, data: document.data, ...(value !== undefined && { value }) };
}
