/** Why a system call failed, in words; throws again what no system call threw. */
export declare function systemReason(error: unknown): string;
