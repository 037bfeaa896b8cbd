import { pagePath } from '../diagnostics/page-path.ts';
import { counted } from '../support/counted.ts';
import { textTable } from '../support/text-table.ts';
import type { FindingCode } from './finding-codes.ts';
import { toolVersion } from './tool-version.ts';

/** One line per code, by category: what holds in a clean agreement, and who acts where it does not. */
export function rulesText(codes: readonly FindingCode[]): string {
  const rows = codes.map(({ code, severity, owner, summary }) => [
    code,
    severity,
    owner === 'joint' ? 'both' : owner,
    summary,
  ]);
  const table = textTable(rows);
  const lines = table.map((line, index) => {
    const startsCategory = index > 0 && categoryOf(codes[index]) !== categoryOf(codes[index - 1]);
    return `${startsCategory ? '\n' : ''}${line}\n`;
  });
  const rules = codes.filter(({ isRule }) => isRule).length;
  const others = codes.length - rules;
  const total =
    others === 0 ? counted(rules, 'rule') : `${counted(rules, 'rule')}, ${counted(others, 'other code')}`;
  return `${lines.join('')}\n${total}. leadpact explain <code> shows the page of one.\n`;
}

/** Described by `schemas/output/rules.schema.json`. */
export function rulesJson(codes: readonly FindingCode[]): string {
  const rules = codes.map(({ code, severity, owner, summary, why, isRule }) => ({
    code,
    kind: isRule ? 'rule' : 'code',
    severity,
    owner,
    summary,
    why,
    page: pagePath(code),
  }));
  return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, rules }, null, 2)}\n`;
}

function categoryOf(code: FindingCode | undefined): string {
  return code?.code.split('/')[0] ?? '';
}
