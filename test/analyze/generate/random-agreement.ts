import type { Random } from '../../../src/support/random.ts';
import { dictionaryOf } from './dictionary.ts';
import { lifecycleOf } from './lifecycle.ts';
import { routingOf } from './routing.ts';
import { scoringOf } from './scoring.ts';
import { signalsOf } from './signals.ts';
import type { Size } from './size.ts';
import type { WrittenAgreement } from './written-agreement.ts';

/** A random agreement of this size; the same state of `random` gives the same one. */
export function randomAgreement(size: Size, random: Random): WrittenAgreement {
  const dictionary = dictionaryOf(size.fields, random);
  const source = { dictionary, profile: size.profile, random };
  const signals = signalsOf(size.signals);
  const scoring = scoringOf(size.rules, { ...source, signals: Object.keys(signals.signals) });
  const graded = scoring.grades !== undefined;
  return {
    fields: { kind: 'fields', fields: Object.fromEntries(dictionary.map(({ id, field }) => [id, field])) },
    signals,
    scoring,
    lifecycle: lifecycleOf({ stages: size.stages, graded }, source),
    routing: routingOf(size.routes, graded, source),
  };
}
