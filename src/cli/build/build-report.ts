import { gapsOf } from '../../compile/gap.ts';
import type { Compilation } from '../../compile/target.ts';
import { textIn } from '../../model/words/language.ts';
import { counted } from '../../support/counted.ts';
import { textTable } from '../../support/text-table.ts';
import type { SpokenLanguage } from '../command.ts';

/** What a build made, target by target; `schemas/output/build.schema.json` describes its JSON form. */
export interface TargetReport {
  readonly target: string;
  readonly files: number;
  readonly exact: number;
  readonly approximated: number;
  readonly missing: number;
  /** What the target carries roughly or not at all. */
  readonly gaps: readonly GapReport[];
}

export interface GapReport {
  readonly clause: string;
  readonly fidelity: 'approximated' | 'missing';
  readonly title: string;
  readonly how: string;
  /** How far from the agreement an approximation may be. */
  readonly bound?: string;
}

export function targetReport(
  target: string,
  { artifacts, clauses }: Compilation,
  language: SpokenLanguage,
): TargetReport {
  const gaps = gapsOf(clauses).map(({ id, title, fidelity, how, bound }): GapReport => {
    const limit = bound === undefined ? {} : { bound: textIn(bound.words, language) };
    return {
      clause: id,
      fidelity: fidelity === 'missing' ? 'missing' : 'approximated',
      title: textIn(title, language),
      how: how === undefined ? '' : textIn(how, language),
      ...limit,
    };
  });
  const missing = gaps.filter((gap) => gap.fidelity === 'missing').length;
  return {
    target,
    files: artifacts.length,
    exact: clauses.length - gaps.length,
    approximated: gaps.length - missing,
    missing,
    gaps,
  };
}

/** What each target cannot express, told once for all clauses that share the reason, then one line per target. */
export function targetsText(reports: readonly TargetReport[]): string {
  const rows = reports.map(({ target, files, exact, approximated, missing }) => [
    target,
    counted(files, 'file'),
    `${exact} exact`,
    `${approximated} approximated`,
    `${missing} missing`,
  ]);
  const table = textTable(rows, ['left', 'right', 'right', 'right', 'right']);
  return [...reports.flatMap(gapsLines), ...table].map((line) => `${line}\n`).join('');
}

function gapsLines({ target, gaps }: TargetReport): readonly string[] {
  const reasons = new Map<string, GapReport[]>();
  for (const gap of gaps) {
    const bound = gap.bound === undefined || gap.bound === gap.how ? '' : ` (${gap.bound})`;
    const reason = `${gap.fidelity}: ${gap.how}${bound}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), gap]);
  }
  if (reasons.size === 0) return [];
  const missingFirst = [...reasons].toSorted(
    ([a], [b]) => Number(b.startsWith('m')) - Number(a.startsWith('m')),
  );
  const blocks = missingFirst.map(([reason, same]) => [`  ${reason}`, `    ${clausesText(same)}`]);
  return [`What ${target} cannot say exactly:`, ...blocks.flat(), ''];
}

/** So many clauses are named; the JSON form and the playbook name all. */
const named = 6;

function clausesText(gaps: readonly GapReport[]): string {
  const first = gaps.slice(0, named).map(({ clause }) => clause);
  const rest = gaps.length - first.length;
  return rest === 0 ? first.join(', ') : `${first.join(', ')} and ${rest} more`;
}
