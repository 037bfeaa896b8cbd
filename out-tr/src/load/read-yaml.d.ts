import { type ParsedNode } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import type { Limits } from './limits.ts';
import type { SourceText } from './source-text.ts';
/** A text as YAML, before the rules of the agreement: what follows from YAML 1.2 and the limits alone. */
export interface YamlText {
    /** Without empty documents and those with a mistake. */
    readonly documents: readonly YamlDocument[];
    /** Mistakes, and where reading stopped. */
    readonly findings: readonly Finding[];
    /** What YAML allows and an agreement does not: unknown tags and directives. */
    readonly doubts: readonly Finding[];
    /** Problems that were counted, not listed. */
    readonly unlisted: number;
}
export interface YamlDocument {
    /** Zero-based index among all documents of the file. */
    readonly document: number;
    readonly root: ParsedNode;
}
export declare function readYaml(source: SourceText, limits: Limits): YamlText;
