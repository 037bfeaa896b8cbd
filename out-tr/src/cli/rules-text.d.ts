import { type WeighedCode } from './weighed-code.ts';
/** One line per code, by category: how heavy it weighs, who acts, whether `--fix` helps, what holds in a clean agreement. */
export declare function rulesText(codes: readonly WeighedCode[]): string;
/** Described by `schemas/output/rules.schema.json`. */
export declare function rulesJson(codes: readonly WeighedCode[]): string;
