import type { Telling } from './telling.ts';
/** The explanations as JSON, described by `schemas/output/explain.schema.json`. Points are decimals, instants local times with offset. */
export declare function explanationJson(tellings: readonly Telling[]): string;
