/** An error that reads and counts like a failed system call. */
export function systemError(code, message) {
    return Object.assign(new Error(message), { code, syscall: 'leadpact' });
}
/** Whether an error came from the operating system rather than from a mistake in the tool. */
export function isSystemError(error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return false;
    return typeof error.syscall === 'string' && typeof error.code === 'string';
}
