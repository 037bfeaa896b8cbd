/**
 * The known name the writer most likely meant, or nothing when none is close:
 * at most one slip (a letter missing, added, replaced, or two neighbours swapped) per three letters.
 * A name with another number is another thing: nobody who writes m-5 means m-1.
 * Upper and lower case count as equal; of equally close names one as long as the wrong one wins, then the first by code points.
 */
export declare function nearestName(wrong: string, known: Iterable<string>): string | undefined;
/**
 * The known name the writer surely meant: within two slips, one in short names, and no other name is. Nothing where
 * another one could have been meant too.
 */
export declare function onlyNearName(wrong: string, known: Iterable<string>): string | undefined;
