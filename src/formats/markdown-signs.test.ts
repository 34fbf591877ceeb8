/** Only what is evidently Markdown is read as such when it is pasted. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeMarkdown } from './markdown-signs';

const markdown: Readonly<Record<string, string>> = {
  'an answer of a chat model':
    '## De pont\n\nDe pont vaart **tot april**. Daarna:\n\n- een brug\n- een tunnel\n\n### Kosten\n\nVeertigduizend euro.',
  'a note with links':
    'Zie [de gemeente](https://dorp.example/pont) en [de krant](https://krant.example/2024).\n\n> Zonder pont geen dorp.\n\nDat is alles.',
  'a book of chapters': '# Eén\n\nHet regende.\n\n# Twee\n\nHet regende nog.\n\n# Drie\n\nToen niet meer.',
  'a readme': '# Tool\n\n```sh\nnpm install tool\n```\n\nRun `tool` and wait.',
  'a table with a heading': '# Prijzen\n\n| wat | euro |\n|---|---|\n| pont | 2 |\n',
  'bold words and a list': 'Neem **bloem**, **boter** en suiker.\n\n1. Meng het.\n2. Bak het.',
  'Windows line ends': '# Kop\r\n\r\nTekst met een [link](https://a.example).\r\n',
};

const plain: Readonly<Record<string, string>> = {
  'a poem with dashes':
    'Ik liep\n- het was al laat -\nnaar huis\n- en zag\n- niemand -\n\n* * *\n\nIk sliep.',
  'a chat': '- ja\n- nee\n- waarom niet?\n> omdat\n- oké *zucht*',
  hashtags: '#dorp #pont #winter\n\nMooi weer vandaag!\n\n#zon',
  'a list of numbers': '1. 12\n2. 14\n3. 19\n4. 20',
  'a mail with a quotation': 'Beste Jan,\n\n> Kom je nog?\n> Groet, Piet\n\nJa, om *acht* uur.\n\n-- \nJan',
  'one bold word': 'Dit is **echt** waar. De pont vaart, en wie het niet gelooft komt maar kijken.',
  'one heading only': '# De pont\n\nHij vaart tot april, en daarna zien we wel weer verder.',
  'comments in a configuration':
    '# host of the server\nhost: a\n# its port\nport: 80\n- one\n- two\n# end\nend: 1',
  powers: 'Dan is 2 ** 3 gelijk aan 8, en 2 ** 4 ** 1 is 16; f(*args, **kwargs) en g(**kw, **more).',
  'brackets of a scholar': 'Zie ook [Jansen 1998] (bladzijde 12) en [Piet] (13).\n\n- een\n- twee',
  'a dialogue with dashes': '– Kom je?\n– Nee.\n– Waarom niet?\n– Daarom.',
  'a numbered contract': '1. Partijen\n\n1.1 De verhuurder verhuurt.\n\n2. Prijs\n\n2.1 De prijs is 10 euro.',
  'stars for a break': 'Het was avond.\n\n***\n\nHet was morgen.\n\n***\n\nHet was middag.',
};

describe('what is Markdown', () => {
  for (const [name, text] of Object.entries(markdown))
    test(`${name} is`, () => {
      expect(looksLikeMarkdown(text)).toBe(true);
    });
  for (const [name, text] of Object.entries(plain))
    test(`${name} is not`, () => {
      expect(looksLikeMarkdown(text)).toBe(false);
    });

  test('no text is without a sign of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('- ', '* ', '> ', 'a', 'Ja', '\n', '\n\n', '1. ', ' ', '.', '#ja', '–')),
        (parts) => {
          expect(looksLikeMarkdown(parts.join(''))).toBe(false);
        },
      ),
    );
  });
});
