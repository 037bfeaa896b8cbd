/** Why a system did not do what it was asked. */
export interface Trouble {
  /**
   * `refused`: this one thing is not taken, others may be. `taken`: something of that name is there already, or it was changed
   * meanwhile. `unknown`: it may have happened. `stopped`: nothing more can be done now.
   */
  readonly came: 'refused' | 'taken' | 'unknown' | 'stopped';
  /** Goes on after a colon; nothing secret in it. */
  readonly reason: string;
}
