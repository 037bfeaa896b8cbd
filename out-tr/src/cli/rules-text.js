import { pagePath } from '../diagnostics/page-path.js';
import { counted } from '../support/counted.js';
import { textTable } from '../support/text-table.js';
import { toolVersion } from './tool-version.js';
import { levelWords } from './weighed-code.js';
/** One line per code, by category: how heavy it weighs, who acts, whether `--fix` helps, what holds in a clean agreement. */
export function rulesText(codes) {
    const rows = codes.map((each) => [
        each.code,
        levelWords(each),
        each.owner === 'joint' ? 'both' : each.owner,
        each.fix === undefined ? '' : 'fix',
        each.summary,
    ]);
    const table = textTable(rows);
    const lines = table.map((line, index) => {
        const startsCategory = index > 0 && categoryOf(codes[index]) !== categoryOf(codes[index - 1]);
        return `${startsCategory ? '\n' : ''}${line}\n`;
    });
    const rules = codes.filter(({ isRule }) => isRule).length;
    const others = codes.length - rules;
    const total = others === 0 ? counted(rules, 'rule') : `${counted(rules, 'rule')}, ${counted(others, 'other code')}`;
    return `${lines.join('')}\n${total}. leadpact explain <code> shows the page of one.
fix: validate --fix repairs it where the repair is certain.\n`;
}
/** Described by `schemas/output/rules.schema.json`. */
export function rulesJson(codes) {
    const rules = codes.map(({ code, severity, level, owner, summary, why, isRule, fix }) => ({
        code,
        kind: isRule ? 'rule' : 'code',
        severity,
        level,
        owner,
        summary,
        why,
        ...(fix === undefined ? {} : { fix }),
        page: pagePath(code),
    }));
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, rules }, null, 2)}\n`;
}
function categoryOf(code) {
    return code?.code.split('/')[0] ?? '';
}
