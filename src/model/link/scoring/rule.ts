import { typeCriterion } from '../../../criteria/type-criterion.ts';
import { inside } from '../../../diagnostics/place.ts';
import type {
  ScoringAttributeRuleDocument,
  ScoringChoiceDocument,
  ScoringExclusiveRuleDocument,
  ScoringRuleDocument,
} from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkPoints } from '../../linking/quantities.ts';
import { firstOfId, idsIn, reportRepeated } from '../../linking/unique.ts';
import type { AttributeRule, Choice, ExclusiveRule, ScoringRule } from '../../scoring.ts';
import { linkEventRule } from './event-rule.ts';
import { linkInactivityRule } from './inactivity-rule.ts';
import { linkRuleHead } from './rule-head.ts';

/** A rule of any form; nothing when a part without which it has no meaning is wrong. */
export function linkRule(
  { written, ...entry }: Entry<ScoringRuleDocument>,
  linking: Linking,
): ScoringRule | undefined {
  if ('when' in written) return linkAttributeRule({ ...entry, written }, linking);
  if ('exclusive' in written) return linkExclusiveRule({ ...entry, written }, linking);
  if ('inactivity' in written) return linkInactivityRule({ ...entry, written }, linking);
  return linkEventRule({ ...entry, written }, linking);
}

function linkAttributeRule(
  entry: Entry<ScoringAttributeRuleDocument>,
  linking: Linking,
): AttributeRule | undefined {
  const scored = linkScoredCriterion(entry, linking);
  return scored && { ...linkRuleHead(entry, linking), kind: 'attribute', ...scored };
}

function linkExclusiveRule(entry: Entry<ScoringExclusiveRuleDocument>, linking: Linking): ExclusiveRule {
  const { written, place, owner } = entry;
  const entries = written.exclusive.map((choice, index) => ({
    id: choice.id,
    written: choice,
    place: inside(place, 'exclusive', index),
    owner,
  }));
  reportRepeated(idsIn(written.exclusive, inside(place, 'exclusive')), 'choice', linking);
  const choices = entries
    .map((choice) => linkChoice(choice, linking))
    .filter((choice) => choice !== undefined);
  return { ...linkRuleHead(entry, linking), kind: 'exclusive', choices: firstOfId(choices) };
}

function linkChoice(entry: Entry<ScoringChoiceDocument>, linking: Linking): Choice | undefined {
  const scored = linkScoredCriterion(entry, linking);
  return scored && { ...linkRuleHead(entry, linking), ...scored };
}

function linkScoredCriterion(
  { written, place }: Entry<ScoringAttributeRuleDocument>,
  linking: Linking,
): Pick<AttributeRule, 'when' | 'points'> | undefined {
  const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
  const points = linkPoints(written.points, inside(place, 'points'), linking);
  return when === undefined || points === undefined ? undefined : { when, points };
}
