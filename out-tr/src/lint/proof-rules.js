import { catalogue } from '../analyze/questions/catalogue.js';
/** One for every question about which something can be wrong, by code. */
export const proofRules = catalogue.flatMap(({ severity, ...words }) => severity === undefined ? [] : [{ ...words, severity, code: proofCode(words.id) }]);
export function proofCode(question) {
    return `proof/${question}`;
}
/** Only `validate --deep` asks such rules. */
export function isProofCode(code) {
    return code.startsWith('proof/');
}
