import { impliedStages } from '../../../evaluate/journey/stage-order.ts';
import type { Lifecycle } from '../../../model/lifecycle.ts';
import type { ScoreTerms } from '../score/score-terms.ts';
import { all, any, choose, compare, firstOf, no, type Term, whole, yes } from '../term.ts';
import type { Version } from '../version.ts';
import { entersTerm, entryTerms } from './entry-term.ts';
import { stageWords } from './stage-words.ts';

/** Where the lead stands after all automatic moves, in stage order, each once (semantics §4). */
export interface StageTerms {
  /** Rank in the version's own order of stages. */
  readonly rank: Term;
  /** The same as a code that all versions share. */
  readonly stage: Term;
  readonly reached: (stage: string) => Term;
}

export function declareStages(version: Version, score: ScoreTerms | undefined): StageTerms {
  const { script, label, agreement, codes } = version;
  const { lifecycle } = agreement;
  let state = recordedStage(version);
  for (const [rank, stage] of lifecycle.stages.entries()) {
    if (!stage.entry.automatic) continue;
    const { reached } = state;
    for (const line of stageWords(stage, agreement))
      script.comment(label === '' ? line : `${label}, ${line}`);
    const entry = entryTerms(stage, version, { ...(score && { score }), reached });
    const free = script.define('Bool', entersTerm(entry), label, 'may enter', stage.id);
    const enters = script.define(
      'Bool',
      all([compare('lt', state.rank, whole(rank)), free]),
      label,
      'enters',
      stage.id,
    );
    state = moved({ ...state, enters }, { rank, lifecycle }, version);
  }
  const stage = firstOf(
    lifecycle.stages.map(({ id }, rank) => ({
      when: compare('lte', state.rank, whole(rank)),
      value: whole(codes.codeOf('stage', id)),
    })),
    whole(-1),
  );
  return { ...state, stage: script.define('Int', stage, label, 'stage') };
}

type Standing = Pick<StageTerms, 'rank' | 'reached'>;

/** An unknown recorded stage, or none, is the first; every lead has reached the first. */
function recordedStage({ script, label, lead, agreement: { lifecycle } }: Version): Standing {
  const { stages } = lifecycle;
  const rank = firstOf(
    stages.map(({ id }, value) => ({ when: lead.isRecorded(id), value: whole(value) })),
    '0',
  );
  const reached = new Map(
    stages.map(({ id }, index) => {
      const from = stages.filter(
        (recorded) =>
          recorded.id === id || impliedStages(lifecycle, 0, recorded).some((implied) => implied.id === id),
      );
      return [id, index === 0 ? yes : any(from.map((recorded) => lead.isRecorded(recorded.id)))] as const;
    }),
  );
  return {
    rank: script.define('Int', rank, label, 'recorded rank'),
    reached: (stage) => reached.get(stage) ?? no,
  };
}

/** The entered stage is reached, and so are those between that may not be skipped. */
function moved(
  { rank, reached, enters }: Standing & { readonly enters: Term },
  entered: { readonly rank: number; readonly lifecycle: Lifecycle },
  { script, label }: Version,
): Standing {
  const { stages } = entered.lifecycle;
  const target = stages[entered.rank];
  if (target === undefined) return { rank, reached };
  const words = [label, 'after', target.id];
  const implied = impliedStages(entered.lifecycle, -1, target);
  const after = new Map(
    stages.map(({ id }, at) => {
      const isTarget = id === target.id;
      const between = implied.some((stage) => stage.id === id) ? compare('lt', rank, whole(at)) : no;
      const now = any([reached(id), all([enters, isTarget ? yes : between])]);
      return [id, script.define('Bool', now, ...words, 'reached', id)] as const;
    }),
  );
  return {
    rank: script.define('Int', choose(enters, whole(entered.rank), rank), ...words, 'rank'),
    reached: (stage) => after.get(stage) ?? no,
  };
}
