import type { AttributeTest, TextTest } from '../../criteria/criterion.ts';
import type { Node } from '../diagram/diagrams.ts';
import { type Translation } from './translation.ts';
/** A question about an attribute; the evaluator itself answers it for the value that stands for each class. */
export declare function attributeNode(test: AttributeTest, translation: Translation): Node;
/** Yes where a question holds whose literals are among those of the test. */
export declare function answerNode(test: TextTest, translation: Translation): Node;
