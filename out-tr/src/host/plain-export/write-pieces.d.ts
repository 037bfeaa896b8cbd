/** Writes a new file piece by piece. The next piece is made while one is written; the one before that is written by then. */
export declare function writePieces(path: string, pieces: Iterable<Uint8Array>): Promise<void>;
