import { inside } from '../diagnostics/place.ts';
import { atoms } from './atoms.ts';
import type { ConsentState, Criterion } from './criterion.ts';
import type { WrittenTest } from './type-criterion.ts';
import { onlyEntryOf, textOf } from './type-read.ts';
import { reportScoreInScoring } from './type-score.ts';
import type { Vocabulary } from './type-vocabulary.ts';

/** `{ reached: mql }`. */
export function typeReached({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined {
  const stage = textOf(body);
  if (vocabulary.scores === 'forbidden') return reportScoreInScoring('the stage', place, vocabulary);
  return vocabulary.knows('stage', stage, inside(place, 'reached'))
    ? { op: 'reached', stage, place }
    : undefined;
}

/** `{ consent: { email-marketing: given } }`. */
export function typeConsent({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined {
  const [purpose, state] = onlyEntryOf(body);
  const key = { ...inside(place, 'consent', purpose), part: 'key' as const };
  if (!vocabulary.knows('consent', purpose, key)) return undefined;
  return { op: 'consent', purpose, state: consentStateOf(state), place };
}

/** `{ qualification: bant }`: the checklist's own criterion, standing where it is named. */
export function typeQualification(
  { body, place }: WrittenTest,
  vocabulary: Vocabulary,
): Criterion | undefined {
  const criterion = vocabulary.qualification(textOf(body), inside(place, 'qualification'));
  if (criterion === undefined) return undefined;
  if (vocabulary.scores === 'forbidden' && readsScoreOrStage(criterion))
    return reportScoreInScoring('the score or the stage', place, vocabulary);
  return { ...criterion, place };
}

function readsScoreOrStage(criterion: Criterion): boolean {
  for (const { atom } of atoms(criterion)) if (scoreOrStage.has(atom.op)) return true;
  return false;
}

const scoreOrStage: ReadonlySet<string> = new Set<Criterion['op']>([
  'total',
  'fit',
  'engagement',
  'grade',
  'band',
  'cell',
  'outcome',
  'reached',
]);

function consentStateOf(written: unknown): ConsentState {
  const state = textOf(written);
  if (state === 'given' || state === 'withdrawn' || state === 'none') return state;
  throw new Error(`the schema let through the consent state ${state}`);
}
