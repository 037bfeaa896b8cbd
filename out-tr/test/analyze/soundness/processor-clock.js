/**
 * Milliseconds that the processors have worked for this process. On a machine that does other things too, limits of this
 * clock end an analysis where limits of a wall clock would end it on a quiet one.
 */
export function processorClock() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
