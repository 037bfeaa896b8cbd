/** Why peers are left out, where they are. */
export declare const withoutPeers = "not installed: npm ci in bench/peers";
/**
 * A module of bench/peers, which finds the packages of that folder; undefined when they are not installed. What it
 * exports is what its caller says: the packages' types are not those of this repository.
 */
export declare function peerModule<Exports>(name: string): Promise<Exports | undefined>;
/** `luxon 3.7.2`, as pinned. */
export declare function peerVersions(): readonly string[];
