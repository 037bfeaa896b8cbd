import type { SourceDocument } from '../../../generated/documents.ts';
import type { Aliases } from '../../source.ts';
/** Every word of cells that the source speaks of, normalised, and as it is written there. */
export declare function spellings({ written, leads, events, consents }: SourceDocument): Aliases;
