/** What must be said about each data file: its licence, whose work it is, and where the full text of the licence is. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconFile } from '../../engine/lexicon/lexicon-files';

interface Licence {
  /** SPDX identifier of the data file. */
  readonly spdx: string;
  /** Name of the notice beside it. */
  readonly notice: string;
  readonly text: string;
}

const built =
  'Built by src/tools/build-lexicon of Tweeluik; package versions and checksums are in manifest.json.\n' +
  'This file is data of its own: the program reads it beside the other files and keeps them apart.\n';

/** Per file. The GPL file is GPL-3+ as a whole, since Ding (German–English) is. */
export const licenceOf: Readonly<Record<LexiconFile, Licence>> = {
  'own.txt.gz': {
    spdx: 'MIT',
    notice: 'own.notice.txt',
    text:
      'Tweeluik: the commonest Dutch words and expressions with their English senses.\n' +
      'Written for this project from general knowledge of both languages; MIT licence, like the program.\n' +
      'Source: src/tools/build-lexicon/own/.\n',
  },
  'freedict.txt.gz': {
    spdx: 'GPL-3.0-or-later',
    notice: 'freedict.notice.txt',
    text:
      'Dutch–English dictionary out of FreeDict (https://freedict.org): nld-eng, eng-nld, nld-deu, deu-nld,\n' +
      'nld-fra, fra-nld, fra-eng, eng-fra (from Ergane; copyright 2000–2022 FreeDict contributors,\n' +
      'GPL-2.0-or-later) and deu-eng, eng-deu (from Ding, copyright 1995–2022 Frank Richter,\n' +
      '2020–2022 Einhard Leichtfuß, GPL-3.0-or-later).\n' +
      'Changed: both directions merged, lost spaces put back, definitions and notes dropped, pairs added by way of\n' +
      'German and French.\n' +
      'This program data is free software: you can redistribute it and/or modify it under the terms of the GNU\n' +
      'General Public License, version 3 or (at your option) any later version; see GPL-3.txt.\n' +
      'It comes WITHOUT ANY WARRANTY. Its source is the packages in manifest.json and the build script.\n',
  },
  'wikdict.txt.gz': {
    spdx: 'CC-BY-SA-3.0',
    notice: 'wikdict.notice.txt',
    text:
      'Dutch–English word pairs derived from WikDict (https://www.wikdict.com) by way of FreeDict, which is made from\n' +
      'Wiktionary (https://www.wiktionary.org, its contributors) with DBnary (Gilles Sérasset).\n' +
      'Changed: pairs of Dutch and English words that share a Finnish, Polish, Greek, Bulgarian or Indonesian\n' +
      'translation, with a score; definitions dropped.\n' +
      'Creative Commons Attribution-ShareAlike 3.0 Unported: https://creativecommons.org/licenses/by-sa/3.0/legalcode\n' +
      'If you change or build upon this file, share it under the same licence.\n',
  },
  'verbs.txt.gz': {
    spdx: 'BSD-3-Clause',
    notice: 'verbs.notice.txt',
    text:
      'Dutch verb paradigms from Pattern (https://github.com/clips/pattern), copyright (c) 2011-2013 University of\n' +
      'Antwerp, Belgium. Changed: only forms that our spelling rules do not lead back to their infinitive.\n\n' +
      'Redistribution and use in source and binary forms, with or without modification, are permitted provided that\n' +
      'the following conditions are met:\n' +
      '* Redistributions of source code must retain the above copyright notice, this list of conditions and the\n' +
      '  following disclaimer.\n' +
      '* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the\n' +
      '  following disclaimer in the documentation and/or other materials provided with the distribution.\n' +
      '* Neither the name of Pattern nor the names of its contributors may be used to endorse or promote products\n' +
      '  derived from this software without specific prior written permission.\n\n' +
      'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED\n' +
      'WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A\n' +
      'PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY\n' +
      'DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,\n' +
      'PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER\n' +
      'CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR\n' +
      'OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n',
  },
  'wordnet.txt.gz': {
    spdx: 'WordNet-3.0',
    notice: 'wordnet.notice.txt',
    text:
      'WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. (https://wordnet.princeton.edu)\n' +
      'Changed: a list of common words, irregular forms and pairs of synonyms.\n\n' +
      'This software and database is being provided to you, the LICENSEE, by Princeton University under the following\n' +
      'license. By obtaining, using and/or copying this software and database, you agree that you have read,\n' +
      'understood, and will comply with these terms and conditions.:\n\n' +
      'Permission to use, copy, modify and distribute this software and database and its documentation for any purpose\n' +
      'and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright\n' +
      'notice and statements, including the disclaimer, and that the same appear on ALL copies of the software,\n' +
      'database and documentation, including modifications that you make for internal use or for distribution.\n\n' +
      'THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,\n' +
      'EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR\n' +
      'WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE,\n' +
      'DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.\n\n' +
      'The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to\n' +
      'distribution of the software and/or database. Title to copyright in this software, database and any associated\n' +
      'documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.\n',
  },
  'names.txt.gz': {
    spdx: 'Unicode-3.0',
    notice: 'names.notice.txt',
    text:
      'Names of countries, languages, currencies, months, days and cities from the Unicode Common Locale Data\n' +
      'Repository (https://cldr.unicode.org), copyright © 2004-2026 Unicode, Inc. Unicode License v3:\n' +
      'https://www.unicode.org/license.txt. Changed: only pairs that differ between Dutch and English.\n\n' +
      'Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated\n' +
      'documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the\n' +
      'Data Files or Software without restriction, including without limitation the rights to use, copy, modify, merge,\n' +
      'publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data\n' +
      'Files or Software are furnished to do so, provided that either (a) this copyright and permission notice appear\n' +
      'with all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated\n' +
      'Documentation.\n\n' +
      'THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING\n' +
      'BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF\n' +
      'THIRD PARTY RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY\n' +
      'CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE,\n' +
      'DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN\n' +
      'CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA FILES OR SOFTWARE.\n\n' +
      'Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise\n' +
      'to promote the sale, use or other dealings in these Data Files or Software without prior written authorization\n' +
      'of the copyright holder.\n',
  },
};

/** Debian keeps the licence's text here (base-files); it must go along with the data. */
const gpl3 = '/usr/share/common-licenses/GPL-3';

/** Writes the notices beside the files, and the GPL's text. */
export function writeNotices(folder: string): void {
  copyFileSync(gpl3, join(folder, 'GPL-3.txt'));
  for (const [file, { spdx, notice, text }] of Object.entries(licenceOf)) {
    writeFileSync(join(folder, notice), `${file}\nSPDX-License-Identifier: ${spdx}\n\n${text}\n${built}`);
  }
}
