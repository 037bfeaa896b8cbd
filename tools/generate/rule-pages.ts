import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAdjustable } from '../../src/checks/known-code.ts';
import { codePages } from '../../src/cli/finding-codes.ts';
import type { CodePage } from '../../src/diagnostics/code-page.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { deepLint } from '../../src/lint/deep-lint.ts';
import { lint } from '../../src/lint/lint.ts';
import { isProofCode, type ProofRule, proofRules } from '../../src/lint/proof-rules.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { caseFiles } from '../lint-case.ts';
import { changeIndex, changePages } from './change-pages.ts';
import { fenced, sentence } from './page-text.ts';

/** Every page under `docs/rules/`, by path: one per finding code, made of its texts and its two cases. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = [...codePages().map(codePage), ...rules.map(lintPage), ...proofRules.map(proofPage)];
  const sorted = pages.toSorted((left, right) => (left.code < right.code ? -1 : 1));
  return new Map([
    ['README.md', `${index(sorted)}\n${changeIndex()}`],
    ...changePages(),
    ...sorted.map((page): [string, string] => [`${page.code}.md`, text(page)]),
  ]);
}

interface Page extends Omit<CodePage, 'help'> {
  /** What the tool prints for the bad case. */
  readonly says: string;
  readonly isRule: boolean;
}

function codePage(page: CodePage): Page {
  return {
    ...page,
    isRule: false,
    says: `${page.severity} ${page.code}\n  why:  ${page.why}\n  help: ${page.help}`,
  };
}

function lintPage(rule: Rule): Page {
  const coded = { ...rule, code: rule.id };
  const bad = fragment(coded, 'bad');
  const [finding] = lint(agreementOf(coded, bad), [rule]);
  if (!finding) throw new Error(`${rule.id} does not find its bad case`);
  return { ...coded, isRule: true, says: said(finding), bad, good: fragment(coded, 'good') };
}

type Coded = Pick<Page, 'code'>;

/** A proof needs no time here: the cases are small. */
function proofPage(rule: ProofRule): Page {
  const bad = fragment(rule, 'bad');
  const { findings } = deepLint(agreementOf(rule, bad), {});
  const finding = findings.find(({ code }) => code === rule.code);
  if (!finding) throw new Error(`${rule.code} does not find its bad case`);
  return { ...rule, isRule: true, says: said(finding), bad, good: fragment(rule, 'good') };
}

function agreementOf({ code }: Coded, text: string): Agreement {
  const files = caseFiles(text).map((file) => ({
    path: file.path,
    bytes: new TextEncoder().encode(file.text),
  }));
  const { agreement } = readAgreement(files);
  if (!agreement) throw new Error(`the case of ${code} cannot be read`);
  return agreement;
}

function said(finding: Finding): string {
  return [
    `${finding.severity} ${finding.code}: ${finding.message}`,
    `  why:  ${finding.why}`,
    `  help: ${finding.help}`,
    ...(finding.related ?? []).map(({ message }) => `  see:  ${message}`),
  ].join('\n');
}

function fragment({ code }: Coded, name: 'bad' | 'good'): string {
  return readFileSync(join('test', 'lint', code, `${name}.yaml`), 'utf8');
}

function text(page: Page): string {
  return `# ${page.code}

## What holds

${page.summary}

## Why it matters

${sentence(page.why)}

## Bad case

${fenced('yaml', page.bad)}

leadpact says:

${fenced('text', page.says)}

## Good case

${fenced('yaml', page.good)}

## Severity

${severityText(page)}${isProofCode(page.code) ? deepOnly : ''}

## Owner

${owners[page.owner]}

## Fix

${page.fix === undefined ? 'None that is certain: a person has to decide.' : `\`leadpact validate --fix\` ${page.fix}.`}
`;
}

const deepOnly =
  ' Asked by `leadpact validate --deep` and `leadpact analyze` only ([proofs](../../proofs.md)).';

const owners: Readonly<Record<Page['owner'], string>> = {
  marketing: 'Marketing acts, unless the finding says otherwise.',
  sales: 'Sales acts, unless the finding says otherwise.',
  joint: 'Both departments act, or the owner of what the finding is about.',
};

/** Whether the agreement may weigh it otherwise, as `isAdjustable` decides. */
function severityText({ code, severity, isRule }: Page): string {
  const known = new Map([[code, { severity, isRule }]]);
  return isAdjustable(code, known)
    ? `${severity}. An agreement may set another level (\`kind: checks\`), and accept a finding until a date.`
    : `${severity}, always: it cannot be set to another level and no finding of it can be accepted.`;
}

function index(pages: readonly Page[]): string {
  const rows = pages.map(
    ({ code, severity, owner, fix, summary }) =>
      `| [${code}](${code}.md) | ${severity} | ${owner} | ${fix === undefined ? '' : 'yes'} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `# Finding codes

Everything leadpact can say about an agreement and its exports: ${pages.length} codes, each with a page; what it says about two versions stands [below](#changes). \`leadpact rules --all\` prints this list, \`leadpact explain <code>\` a page.

| code | severity | who acts | fix | what a clean agreement looks like |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
