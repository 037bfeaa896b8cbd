import { judge } from '../checks/judge.js';
import { lint } from '../lint/lint.js';
import { isProofCode } from '../lint/proof-rules.js';
import { readAgreement } from '../model/read-agreement.js';
import { knownCodes } from './known-codes.js';
/** Everything that is wrong with an agreement, found in one go. */
export function checkedAgreement(tree, todayIn, prove) {
    const { files, troubles } = tree;
    const read = readAgreement(files, troubles.length > 0);
    const before = [...troubles, ...tree.findings, ...read.findings];
    const { agreement } = read;
    const linted = agreement !== undefined && before.every(({ severity }) => severity !== 'error');
    const proofs = linted ? prove?.(agreement) : undefined;
    const findings = linted ? [...before, ...lint(agreement), ...(proofs?.findings ?? [])] : before;
    const isAsked = (code) => linted && (!isProofCode(code) || (proofs !== undefined && !proofs.openCodes.has(code)));
    const paths = files.map(({ path }) => path).filter((path) => !path.endsWith('.csv'));
    return { ...read, linted, isAsked, ...judge({ ...read, findings, isAsked, paths }, knownCodes(), todayIn) };
}
