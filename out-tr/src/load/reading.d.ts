import type { Alias, ParsedNode } from 'yaml';
import type { CodePage } from '../diagnostics/code-page.ts';
import type { Related } from '../diagnostics/finding.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
import type { JsonValue } from '../support/json-value.ts';
import type { FindingList } from './finding-list.ts';
import type { Limits } from './limits.ts';
import type { SourceText } from './source-text.ts';
/** The state of turning one document's nodes into plain data: where the reader stands and what it has met. */
export interface Reading {
    readonly source: SourceText;
    readonly limits: Limits;
    readonly findings: FindingList;
    /** Zero-based index of the document in its file. */
    readonly document: number;
    /** Keys and indexes from the root to where the reader stands. */
    readonly path: (string | number)[];
    /** Maps and lists around the reader. */
    depth: number;
    /** The largest depth met since the innermost anchor began. */
    deepest: number;
    /** Values read so far, those repeated by aliases included. */
    values: number;
    /** Values repeated by aliases so far. */
    repeated: number;
    /** By name; a later anchor of a name replaces the earlier one. */
    readonly anchors: Map<string, Anchor>;
    /** What each alias stands for. */
    readonly targets: Map<Alias, ParsedNode>;
}
/** A part of a document that aliases may repeat. */
export interface Anchor {
    readonly node: ParsedNode;
    /** Shared by all aliases, so repeating costs no memory. */
    value: JsonValue;
    /** How many values it consists of. */
    values: number;
    /** How many levels of maps and lists it has. */
    height: number;
    /** Being read: an alias to it would contain itself. */
    open: boolean;
}
/** What a finding says beside its page. */
export interface Remark {
    readonly message: string;
    readonly help?: string;
    readonly related?: readonly Related[];
    readonly part?: 'key';
    readonly fix?: Fix;
}
export declare function openReading(source: SourceText, document: number, limits: Limits, findings: FindingList): Reading;
/** Adds a finding about a node at the place where the reader stands. */
export declare function remark(reading: Reading, page: CodePage, node: ParsedNode, { part, ...words }: Remark): void;
export declare function placeOf({ source, document, path }: Reading, part?: 'key'): Place;
