/** Dutch verb paradigms in memory: form → infinitive, for forms that the spelling rules do not lead back to it. */
import type { VerbForms } from './lemma-nl';

/** Reads lines `infinitive form form`; an infinitive is its own. A form of two verbs belongs to the first in the file. */
export function readVerbs(text: string): VerbForms {
  const infinitives = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [infinitive = '', ...forms] = line.split(' ');
    if (infinitive === '') continue;
    for (const form of forms) if (!infinitives.has(form)) infinitives.set(form, infinitive);
  }
  return (form) => infinitives.get(form) ?? null;
}
