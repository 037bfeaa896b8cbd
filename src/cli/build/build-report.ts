import { type AreaCount, areaCounts } from '../../compile/fidelity-count.ts';
import { gapsOf } from '../../compile/gap.ts';
import type { Compilation } from '../../compile/target.ts';
import { textIn } from '../../model/words/language.ts';
import { counted } from '../../support/counted.ts';
import { textTable } from '../../support/text-table.ts';
import type { SpokenLanguage } from '../command.ts';
import { areaTable } from './area-table.ts';
import { type GapGroup, gapGroups } from './gap-groups.ts';

/** What a build made, target by target; `schemas/output/build.schema.json` describes its JSON form. */
export interface TargetReport {
  readonly target: string;
  readonly files: number;
  readonly exact: number;
  readonly approximated: number;
  readonly missing: number;
  /** The same by part of the agreement. */
  readonly areas: readonly AreaCount[];
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
    areas: areaCounts(clauses),
    gaps,
  };
}

/** What each target cannot express, told once for all clauses that share the reason, how much of each area, then one line per target. */
export function targetsText(
  compilations: ReadonlyMap<string, Compilation>,
  language: SpokenLanguage,
): string {
  const rows = [...compilations].map(([id, compilation]) => {
    const { target, files, exact, approximated, missing } = targetReport(id, compilation, language);
    return [
      target,
      counted(files, 'file'),
      `${exact} exact`,
      `${approximated} approximated`,
      `${missing} missing`,
    ];
  });
  const table = textTable(rows, ['left', 'right', 'right', 'right', 'right']);
  const gaps = [...compilations].flatMap(([target, { clauses }]) =>
    gapsLines(target, gapGroups(clauses, language)),
  );
  const areas = areaTable(compilations, language);
  return [...gaps, ...areas, ...(areas.length > 0 ? [''] : []), ...table].map((line) => `${line}\n`).join('');
}

function gapsLines(target: string, groups: readonly GapGroup[]): readonly string[] {
  if (groups.length === 0) return [];
  const rows = groups.map((group) => [group.fidelity, String(group.clauses.length), groupText(group)]);
  return [
    `What ${target} cannot say exactly; generated/${target}/fidelity.md names every clause:`,
    ...textTable(rows, ['left', 'right']).map((line) => `  ${line}`),
    '',
  ];
}

/** So many clauses are named. */
const named = 3;

function groupText({ how, bound, clauses }: GapGroup): string {
  const first = clauses.slice(0, named).join(', ');
  const rest = clauses.length - named;
  const limit = bound === undefined ? '' : ` (${bound})`;
  return `${how}${limit}: ${first}${rest > 0 ? ` and ${rest} more` : ''}`;
}
