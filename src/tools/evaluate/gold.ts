/** Reads gold documents in the format of ../shared/gold/README.md, with every shape checked. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = v.tuple([v.array(index), v.array(index)]);
const ignored = v.object({ nl: v.optional(v.array(index), []), en: v.optional(v.array(index), []) });

const document = v.object({
  id: v.string(),
  genre: v.optional(v.string(), 'unknown'),
  variant: v.nullish(v.string()),
  nl: v.array(v.string()),
  en: v.array(v.string()),
  languages: v.optional(v.object({ nl: v.string(), en: v.string() })),
  paragraphLinks: v.optional(v.array(link)),
  ignore: v.optional(ignored),
  sentences: v.optional(
    v.object({
      nl: v.array(v.array(v.string())),
      en: v.array(v.array(v.string())),
      links: v.array(link),
      coarse: v.optional(v.array(index), []),
      ignore: v.optional(ignored),
    }),
  ),
});

export type GoldLink = v.InferOutput<typeof link>;
export type GoldDocument = v.InferOutput<typeof document> & {
  readonly languagesGiven: readonly [string, string];
};
/** A gold file: its path below the directory given, and its document. */
export interface GoldFile {
  readonly path: string;
  readonly document: GoldDocument;
}

/** The JSON documents below a directory (or one file), sorted by path; files in another format are reported and left out. */
export function readGold(directory: string): GoldFile[] {
  const single = statSync(directory).isFile();
  const paths = single
    ? ['']
    : readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .sort();
  return paths.flatMap((path) => {
    const file = single ? directory : join(directory, path);
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = v.safeParse(document, raw);
    if (!parsed.success) {
      console.error(`${file}: not a gold document: ${parsed.issues[0].message}`);
      return [];
    }
    return [
      {
        path: single ? (file.split('/').at(-1) ?? file) : path,
        document: { ...parsed.output, languagesGiven: languagesOf(raw) },
      },
    ];
  });
}

/** The languages that a document names for its two fields, in any of the usual places; `['nl', 'en']` when it names none. */
function languagesOf(raw: unknown): readonly [string, string] {
  const text = v.string();
  const forms = [
    v.pipe(
      v.object({ languages: v.object({ nl: text, en: text }) }),
      v.transform((one) => [one.languages.nl, one.languages.en] as const),
    ),
    v.pipe(
      v.object({ languages: v.tuple([text, text]) }),
      v.transform((one) => [one.languages[0], one.languages[1]] as const),
    ),
    v.pipe(
      v.object({ lang: v.object({ nl: text, en: text }) }),
      v.transform((one) => [one.lang.nl, one.lang.en] as const),
    ),
    v.pipe(
      v.object({ nlLang: text, enLang: text }),
      v.transform((one) => [one.nlLang, one.enLang] as const),
    ),
  ];
  for (const form of forms) {
    const parsed = v.safeParse(form, raw);
    if (parsed.success) return parsed.output;
  }
  return ['nl', 'en'];
}
