import type { Atom } from '../../criteria/atoms.ts';
import type { Field } from '../../model/field.ts';
import type { Question } from './question.ts';
/** The question in the words of the language; undefined for what it has no word for. */
export declare function questionAtom(question: Question, fields: Readonly<Record<string, Field>>): Atom | undefined;
