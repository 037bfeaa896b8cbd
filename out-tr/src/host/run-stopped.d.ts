/** The user, or the system, wanted the run to end before it was done. */
export declare class RunStopped extends Error {
}
