import type { FieldsDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
import { type CriterionSource, criterionAbout } from './criterion.ts';
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
  const lifecycle = lifecycleOf({ stages: size.stages, graded }, source);
  const routing = routingOf(size.routes, graded, source);
  const fields = Object.fromEntries(dictionary.map(({ id, field }) => [id, field]));
  const invariants = invariantsOf(source);
  return {
    fields: { kind: 'fields', fields, ...(invariants && { invariants }) },
    signals,
    scoring,
    lifecycle,
    routing,
  };
}

/** One of four agreements knows something of every lead. */
function invariantsOf(source: CriterionSource): FieldsDocument['invariants'] | undefined {
  if (!source.random.chance(1, 4)) return undefined;
  const [when, then] = [criterionAbout(1, source), criterionAbout(1, source)];
  return { known: { when, then } };
}
