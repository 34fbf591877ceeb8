/** How much is read of a file at most, so that a bad one costs a message and not the tab. */

/** Bytes of a file, own choice: what a browser's tab reads into memory without trouble; books with pictures stay below. */
export const mostBytes = 300 * 1024 * 1024;

/** Characters (UTF-16 units) of one text: some three thousand pages ×2; the longest novels have 10 million. Own choice. */
export const mostCharacters = 20_000_000;

/** Entries of a zip: large EPUBs have some thousands (a file a page). */
export const mostEntries = 20_000;

/** Unpacked against packed, for entries past a megabyte: XML of books lies below 60, a bomb at 1,000 (deflate's own bound is 1,032). */
export const mostRatio = 250;

/** Unpacked bytes of all entries that are read: the text's limit in XML. */
export const mostUnpacked = 256 * 1024 * 1024;

/** How long a file may take, s: a thousand-page PDF takes about twenty. */
export const mostSeconds = 90;
