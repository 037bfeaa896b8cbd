import type { AttributeTest } from '../../../criteria/criterion.ts';
import type { Field } from '../../../model/field.ts';
import { type Variable } from '../variable.ts';
import type { TextClasses } from './text-classes.ts';
/** One variable where the classes are few, else whether the text is there and the parts of its answers. */
export declare function textVariables(field: Field, asked: readonly AttributeTest[], { questions, classes, isComplete }: TextClasses): readonly Variable[];
