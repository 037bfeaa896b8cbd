import { type Category, categories } from '../../src/diff/change.ts';
import type { ChangeRule } from '../../src/diff/change-rule.ts';
import { changeRules } from '../../src/diff/rules/index.ts';
import { changeCase, changeFragment } from '../change-case.ts';
import { changeText } from '../change-text.ts';
import { fenced, sentence } from './page-text.ts';

/** The pages of changes, by path: one per code, made of its texts and its case. */
export function changePages(): readonly (readonly [path: string, text: string])[] {
  return changeRules.map((rule) => [`${rule.code}.md`, page(rule)]);
}

function page(rule: ChangeRule): string {
  const name = rule.code.replace('change/', '');
  const { changes } = changeCase(name);
  if (!changes.some(({ code }) => code === rule.code))
    throw new Error(`the case of ${rule.code} does not show it`);
  const signers = changes.find(({ code }) => code === rule.code)?.signers ?? [];
  return `# ${rule.code}

## What changed

${rule.summary}

## Why it matters

${sentence(rule.why)}

## Before and after

${fenced('diff', difference(changeFragment(name, 'before'), changeFragment(name, 'after')))}

leadpact says:

${fenced('text', changes.map(changeText).join('\n\n'))}

## Category

${rule.category}: ${meanings[rule.category]}.

## Severity

${rule.severity}. An agreement may set another level (\`kind: checks\`); the levels of the version before the change count, so that a change cannot weigh itself. One that is meant is approved by a change record.

## Who has to sign

${signing(rule, signers)}

## What to do

${sentence(rule.help)}
`;
}

const meanings: Readonly<Record<Category, string>> = {
  DEFINITION: 'what words mean',
  MEASURE: 'what figures say of the same facts',
  ROUTING: 'who gets a lead',
  EXPORT: 'what other systems were given',
  COMMITMENT: 'what one side promises the other',
};

function signing({ severity, category }: ChangeRule, signers: readonly string[]): string {
  if (severity === 'info') return 'One person of either department.';
  const here = signers.length === 2 ? 'both departments' : `${signers.join()} alone`;
  const losing = category === 'COMMITMENT' ? 'The department that is worse off, and those ' : 'Those ';
  return `${losing}who own the definition in either version; where leads are treated otherwise, both. In the case above: ${here}.`;
}

/** Lines that went and came; what both fragments share stands once. */
function difference(before: string, after: string): string {
  const [older, newer] = [linesOf(before), linesOf(after)];
  const start = older.findIndex((line, at) => line !== newer[at]);
  const shared = start === -1 ? Math.min(older.length, newer.length) : start;
  const rest = Math.min(older.length, newer.length) - shared;
  let end = 0;
  while (end < rest && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  return [
    ...older.slice(0, shared).map((line) => `  ${line}`),
    ...older.slice(shared, older.length - end).map((line) => `- ${line}`),
    ...newer.slice(shared, newer.length - end).map((line) => `+ ${line}`),
    ...older.slice(older.length - end).map((line) => `  ${line}`),
  ].join('\n');
}

/** None of a fragment that only says that it adds nothing. */
function linesOf(fragment: string): readonly string[] {
  const lines = fragment.trimEnd().split('\n');
  return lines.every((line) => line.startsWith('#')) ? [] : lines;
}

/** All changes by category, for the list of codes. */
export function changeIndex(): string {
  const rows = categories.flatMap((category) =>
    changeRules
      .filter((rule) => rule.category === category)
      .map(
        ({ code, severity, summary }) => `| [${code}](${code}.md) | ${severity} | ${category} | ${summary} |`,
      ),
  );
  return `## Changes

What leadpact can say about two versions of an agreement: ${changeRules.length} codes. Their pages show a case before and after.

| code | severity | category | what changed |
|---|---|---|---|
${rows.join('\n')}
`;
}
