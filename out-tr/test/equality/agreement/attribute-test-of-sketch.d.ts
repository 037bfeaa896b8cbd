import type { AttributeTest } from '../../../src/criteria/criterion.ts';
import type { Field } from '../../../src/model/field.ts';
import type { AtomSketch } from './criterion-sketch.ts';
/** A question that the type of its field allows. */
export declare function attributeTestOf(sketch: AtomSketch, fields: readonly Field[]): AttributeTest;
