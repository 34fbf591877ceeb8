/** Families of words that say who speaks and whether the writer believes him (M7, M8), for the search for contrary poles. */
import type { CueFamily } from './cue-words';

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'u');

/** Dutch "zij", "ze", "haar", "je", "men" and "u" may be several persons each and stand in no pole; nor does "us", which may be the US. */
export const personFamilies: readonly CueFamily[] = [
  {
    type: 'person',
    rule: 'M7',
    poles: [
      { nl: words('ik mij mezelf mijn mijne'), en: words('i me my myself mine') },
      { nl: words('wij ons onze onszelf'), en: words('we our ours ourselves') },
      { nl: words('hij hemzelf'), en: words('he him himself') },
    ],
  },
  {
    type: 'attribution',
    rule: 'M8',
    poles: [
      {
        nl: words(
          'zegt zei zeggen zeiden vertelt vertelde vertellen meldt meldde melden aldus volgens schrijft schreef',
        ),
        en: words('says said say saying tells told reports reported writes wrote according'),
      },
      {
        nl: words('claimt claimde claimen beweert beweerde beweren beweerden'),
        en: words('claims claimed claim alleges alleged allege asserts asserted maintains maintained'),
      },
      {
        nl: words('erkent erkende erkennen bekent bekende toegeeft toegaf'),
        en: words('admits admitted admit concedes conceded acknowledges acknowledged confesses confessed'),
      },
      {
        nl: words('ontkent ontkende ontkennen bestrijdt ontkenden'),
        en: words('denies denied deny rejects rejected disputes disputed'),
      },
    ],
  },
];
