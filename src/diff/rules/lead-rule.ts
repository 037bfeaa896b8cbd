import type { Bilingual } from '../../model/words/language.ts';
import type { ShownLead } from '../change.ts';
import type { ChangeRule, FoundChange } from '../change-rule.ts';
import type { ComparedVersions } from '../compared-versions.ts';
import type { ObjectNoun } from '../objects/object-noun.ts';
import type { ObjectPair } from '../objects/object-pair.ts';
import { thingOf } from '../objects/pair-words.ts';
import type { RuleHead } from './aspect-rule.ts';

/** What decides about the stage of a lead. */
export const stageNouns: readonly ObjectNoun[] = [
  ...(['agreement', 'consent', 'cycles', 'field', 'gate', 'handoff', 'invariant', 'lifecycle'] as const),
  ...(['list', 'qualification', 'scoring', 'signal', 'stage'] as const),
];

/** What a rule of leads speaks of. */
export interface LeadDifference {
  /** The kind of difference that the proof engine knows. */
  readonly kind: string;
  /** As change records name it. */
  readonly object: ObjectNoun;
  /** Definitions that can be behind it. */
  readonly nouns: readonly ObjectNoun[];
  /** How cases of these labels are told. */
  readonly sentence: (labels: string) => Bilingual;
}

/** Tells that leads are treated otherwise, with a lead for each way in which they are; both departments have to sign. */
export function leadRule(head: RuleHead, { kind, nouns, object, sentence }: LeadDifference): ChangeRule {
  return {
    ...head,
    *find(versions) {
      const witnesses = shownLeads(versions, kind);
      if (witnesses.length === 0) return;
      const because = behind(versions, nouns);
      yield {
        thing: { ...standing(versions, because), noun: object, id: object },
        message: sentence(witnesses.map(({ label }) => label).join(', ')),
        signers: ['marketing', 'sales'],
        witnesses,
        because,
      };
    },
  };
}

/** The ways in which a kind of difference shows, each with its lead. */
export function shownLeads({ proof }: ComparedVersions, kind: string): readonly ShownLead[] {
  if ('notComparable' in proof) return [];
  const cases = proof.kinds.find((each) => each.kind === kind)?.cases ?? [];
  return cases.flatMap(({ label, answer }) => (answer.answer === 'refuted' ? [{ label, answer }] : []));
}

/** What of these decides otherwise about leads, as far as it is written otherwise. */
export function behind({ pairs }: ComparedVersions, nouns: readonly ObjectNoun[]): readonly ObjectPair[] {
  return pairs.filter(
    ({ noun, decides, changed }) => nouns.includes(noun) && (decides || changed.has('terms')),
  );
}

/** Where to look: at the first definition behind it, else at the lifecycle. */
export function standing(
  { after }: ComparedVersions,
  because: readonly ObjectPair[],
): Pick<FoundChange['thing'], 'place' | 'standsIn'> {
  const newest = because.find((pair) => pair.after !== undefined && pair.decides) ?? because[0];
  return newest === undefined ? { place: after.lifecycle.place, standsIn: 'after' } : thingOf(newest);
}
