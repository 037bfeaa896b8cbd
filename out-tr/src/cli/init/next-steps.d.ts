import type { SpokenLanguage } from '../command.ts';
/** Three lines: what to type, and what for. */
export declare function nextSteps(folder: string, language: SpokenLanguage): string;
