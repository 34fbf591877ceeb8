/** The browser's own on-device translator (`Translator`, webmachinelearning/translation-api; Chrome since 138) as a renderer. */
import type { Readiness, Renderer } from './renderer';

interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** The part of the interface that is used here; everything that comes back is looked at before it is believed. */
interface TranslatorFactory {
  availability(languages: Languages): Promise<unknown>;
  create(
    options: Languages & {
      readonly signal: AbortSignal;
      readonly monitor: (monitor: EventTarget) => void;
    },
  ): Promise<unknown>;
}

interface Translator {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

function has(data: unknown, methods: readonly string[]): data is object {
  return (
    ((typeof data === 'object' && data !== null) || typeof data === 'function') &&
    methods.every((name) => typeof Reflect.get(data, name) === 'function')
  );
}

const isFactory = (data: unknown): data is TranslatorFactory => has(data, ['availability', 'create']);
const isTranslator = (data: unknown): data is Translator => has(data, ['translate', 'destroy']);

const readinesses: readonly Readiness[] = ['available', 'downloadable', 'downloading', 'unavailable'];

/** Both languages as the browser wants them: without what comes behind the language itself, which it knows no models for. */
function languages(from: string, to: string): Languages {
  const [sourceLanguage = ''] = from.split('-');
  const [targetLanguage = ''] = to.split('-');
  return { sourceLanguage, targetLanguage };
}

/** The translator of `scope` (the page's global object), or null where the browser has none. */
export function browserRenderer(scope: object): Renderer | null {
  const factory: unknown = Reflect.get(scope, 'Translator');
  if (!isFactory(factory)) return null;
  return {
    readiness: async (from, to) => {
      try {
        const said = await factory.availability(languages(from, to));
        return readinesses.find((one) => one === said) ?? 'unavailable';
      } catch {
        return 'unavailable';
      }
    },
    render: async (texts, from, to, progress, signal) => {
      const made = await factory.create({
        ...languages(from, to),
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            // `loaded` is a share since Chrome 132, bytes of `total` before.
            const loaded: unknown = Reflect.get(event, 'loaded');
            const total: unknown = Reflect.get(event, 'total');
            if (typeof loaded !== 'number') return;
            progress.downloaded(Math.min(1, loaded / (typeof total === 'number' && total > 0 ? total : 1)));
          }),
      });
      if (!isTranslator(made)) throw new TypeError('the browser’s Translator cannot translate');
      try {
        progress.downloaded(1);
        const rendered: string[] = [];
        for (const text of texts) {
          const said = await made.translate(text, { signal });
          signal.throwIfAborted();
          if (typeof said !== 'string') throw new TypeError('the browser’s Translator gave no text');
          rendered.push(said);
          progress.rendered(rendered.length);
        }
        return rendered;
      } finally {
        made.destroy();
      }
    },
  };
}
