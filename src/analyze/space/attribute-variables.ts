import type { Atom } from '../../criteria/atoms.ts';
import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { type MemberGroup, memberGroups, memberVariable } from './member-variables.ts';
import type { SharedFields } from './shared-fields.ts';
import { textAnswers } from './text-answers.ts';
import { valueCandidates } from './value-candidates.ts';
import { valueVariable } from './value-classes.ts';
import type { Variable } from './variable.ts';

interface AttributeVariables {
  readonly attributes: readonly Variable[];
  /** By attribute, for sets. */
  readonly groups: ReadonlyMap<string, readonly MemberGroup[]>;
  readonly abstracted: readonly string[];
}

/** The variables of the attributes, in the order of the attributes. */
export function attributeVariables(
  order: readonly string[],
  fields: SharedFields,
  atoms: readonly Atom[],
): AttributeVariables {
  const tests = testsByAttribute(atoms);
  const groups = new Map<string, readonly MemberGroup[]>();
  const abstracted: string[] = [];
  const attributes = order.flatMap((attribute) => {
    const field = fields[attribute];
    const asked = tests.get(attribute) ?? [];
    if (field?.type === 'set') groups.set(attribute, memberGroups(field, asked));
    if (field?.type === 'text') abstracted.push(attribute);
    return field === undefined ? [] : variablesOf(field, asked);
  });
  return { attributes, groups, abstracted };
}

function variablesOf(field: Field, tests: readonly AttributeTest[]): readonly Variable[] {
  if (field.type === 'set') return memberGroups(field, tests).map((group) => memberVariable(field, group));
  if (field.type === 'text') return textAnswers(field, tests);
  return [valueVariable(field, tests, valueCandidates(field, tests))];
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
