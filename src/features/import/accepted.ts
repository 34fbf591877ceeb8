/** What the file dialog offers first; any other file may be chosen all the same, and its content decides. */
export const accepted =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.odt,.epub,.pdf,.tmx,.xlf,.xliff,.tsv,.csv,.tab,.json,text/*';
