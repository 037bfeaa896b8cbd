import type { TextTest } from '../../../criteria/criterion.ts';
/**
 * The shortest text that gives these answers, one digit per question; undefined where there is none, or none so near that it
 * was found. Beginnings after which some answer could not be given any more are not read on, so that even of many
 * questions few states are left.
 */
export declare function aimedText(questions: readonly TextTest[], answers: string): string | undefined;
