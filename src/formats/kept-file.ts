/** Whether a file may be a backup or notes, told by its beginning, before anything is parsed. */

/** By content: our backup, Web Annotations, what Hypothesis and Recogito write, our own table of notes. Never throws. */
export function looksKept(name: string, text: string): boolean {
  const head = text.slice(0, 8_192).replace(/^\uFEFF/, '');
  if (/^id,row,about,category,/i.test(head)) return true;
  if (!/^\s*[{[]/.test(head)) return false;
  return (
    /"format"\s*:\s*"tweeluik-|"type"\s*:\s*"Annotation|ns\/anno\.jsonld|TextQuoteSelector|"annotations"\s*:|"bodies"\s*:/.test(
      head,
    ) || /\.jsonld$/i.test(name)
  );
}
