import type { SignalsDocument } from '../../../src/generated/documents.ts';
export declare const signalIds: readonly string[];
/** So many signals and more: beside those of every agreement numbered ones, of which nothing special is known. */
export declare function signalsOf(count: number): SignalsDocument;
/** Values of event properties that rules ask for. */
export declare const propertyValues: readonly string[];
/** Properties that events of the signal carry. */
export declare function propertiesOf(signal: string): readonly string[];
