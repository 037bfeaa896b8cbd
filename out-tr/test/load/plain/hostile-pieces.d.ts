/** What means something to YAML, or nearly does: inserted into files to see who notices. */
export declare const hostilePieces: readonly [string, ...string[]];
