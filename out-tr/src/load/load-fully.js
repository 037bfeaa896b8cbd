import { tooManyFindings } from './codes/too-many-findings.js';
import { findingList } from './finding-list.js';
import { filePlace, loadFinding } from './load-finding.js';
import { readDocument } from './read-document.js';
import { readYaml } from './read-yaml.js';
/** Reads a text with the reader that knows all of YAML and every position, and that alone judges what is wrong. */
export function loadFully(source, limits) {
    const yaml = readYaml(source, limits);
    const findings = findingList(limits.findings);
    for (const finding of [...yaml.findings, ...yaml.doubts])
        findings.add(() => finding);
    findings.addUnlisted(yaml.unlisted);
    const documents = yaml.documents.map((document) => readDocument(document, source, limits, findings));
    return { path: source.path, text: source.text, documents, findings: closed(findings, source) };
}
/** All listed findings, and one more that counts the rest. */
function closed(findings, source) {
    const listed = findings.listed();
    if (findings.unlisted() === 0)
        return listed;
    const rest = loadFinding(tooManyFindings, {
        place: filePlace(source.path),
        range: source.rangeBetween(0, 0),
        message: `${findings.unlisted()} more problems of this file are not listed`,
    });
    return [...listed, rest];
}
