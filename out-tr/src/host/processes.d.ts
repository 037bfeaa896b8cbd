/** The processes of this machine, as far as two runs of leadpact need to know of each other. */
export interface Processes {
    readonly own: ProcessName;
    readonly isAlive: (pid: number) => boolean;
    /** Lets other processes run for so many milliseconds. */
    readonly wait: (milliseconds: number) => void;
    /** A name that no other run uses. */
    readonly freshName: () => string;
}
export interface ProcessName {
    readonly pid: number;
    /** Name of the machine or container; process numbers mean nothing outside it. */
    readonly machine: string;
}
export declare const nodeProcesses: Processes;
