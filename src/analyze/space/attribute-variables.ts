import type { Atom } from '../../criteria/atoms.ts';
import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Budget } from '../budget.ts';
import { type MemberGroup, memberGroups, memberVariable } from './member-variables.ts';
import type { SharedFields } from './shared-fields.ts';
import { type TextClasses, textClasses } from './text/text-classes.ts';
import { textVariables } from './text/text-variables.ts';
import { valueCandidates } from './value-candidates.ts';
import { valueVariable } from './value-classes.ts';
import type { Variable } from './variable.ts';

interface AttributeVariables {
  readonly attributes: readonly Variable[];
  /** By attribute, for sets. */
  readonly groups: ReadonlyMap<string, readonly MemberGroup[]>;
  /** By attribute, for texts. */
  readonly texts: ReadonlyMap<string, TextClasses>;
}

/** The variables of the attributes, in the order of the attributes. */
export function attributeVariables(
  order: readonly string[],
  fields: SharedFields,
  atoms: readonly Atom[],
  budget: Budget,
): AttributeVariables {
  const tests = testsByAttribute(atoms);
  const groups = new Map<string, readonly MemberGroup[]>();
  const texts = new Map<string, TextClasses>();

  function variablesOf(attribute: string): readonly Variable[] {
    const field = fields[attribute];
    const asked = tests.get(attribute) ?? [];
    if (field === undefined) return [];
    if (field.type === 'set') {
      const ofField = memberGroups(field, asked);
      groups.set(attribute, ofField);
      return ofField.map((group) => memberVariable(field, group));
    }
    if (field.type !== 'text') return [valueVariable(field, asked, valueCandidates(field, asked))];
    const ofField = textClasses(field, asked, budget);
    texts.set(attribute, ofField);
    return textVariables(field, asked, ofField);
  }

  return { attributes: order.flatMap(variablesOf), groups, texts };
}

function testsByAttribute(atoms: readonly Atom[]): ReadonlyMap<string, readonly AttributeTest[]> {
  const tests = new Map<string, AttributeTest[]>();
  for (const atom of atoms) {
    if (!('attribute' in atom)) continue;
    const others = tests.get(atom.attribute) ?? [];
    tests.set(atom.attribute, others);
    others.push(atom);
  }
  return tests;
}
