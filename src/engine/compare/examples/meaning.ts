/** Examples of cues about meaning (M1–M8). */
import type { RuleExamples } from '../example';

/** Cues, in the order of the typology. */
export const meaningExamples: readonly RuleExamples[] = [
  {
    rule: 'M2',
    type: 'modality',
    equal: [
      ['De koning moet gaan.', 'The king must go.'],
      ['De gasten moeten betalen.', 'The guests need to pay.'],
      ['Dat mag niet.', 'That must not be done.'],
      ['De gasten mogen alleen in de zaal eten.', 'The guests must only eat in the hall.'],
    ],
    different: [
      ['De gasten moeten de zaal verlaten.', 'The guests may leave the hall.'],
      ['De honden mogen in het park lopen.', 'The dogs must walk in the park.'],
    ],
  },
  {
    rule: 'M3',
    type: 'hedging',
    equal: [
      ['Hij heeft naar verluidt het huis verkocht.', 'He has reportedly sold the house.'],
      ['De minister zou het huis hebben gekocht.', 'The minister allegedly bought the house.'],
      ['Misschien komt de koning.', 'The king may come.'],
    ],
    different: [
      [
        'De minister kocht het huis van een vriend.',
        'The minister allegedly bought the house from a friend.',
      ],
      ['Hij heeft naar verluidt het geld gestolen.', 'He stole the money.'],
    ],
  },
  {
    rule: 'M4',
    type: 'direction',
    equal: [
      ['Er is meer werk.', 'There is more work.'],
      ['De rechter heeft de man vrijgesproken.', 'The judge acquitted the man.'],
      ['De man ontkent de diefstal.', 'The man denies the theft.'],
      ['Hij komt meestal laat.', 'He often comes late.'],
      ['Het dorp is niet ver van de zee.', 'The village is close to the sea.'],
    ],
    different: [
      ['Het dorp is ver van de zee.', 'The village is close to the sea.'],
      ['De zee is daar na de storm warm.', 'The sea is warm there before the storm.'],
      ['De rechter heeft de man veroordeeld.', 'The judge acquitted the man.'],
      ['De man ontkent de diefstal.', 'The man admits the theft.'],
      ['De minister verwierp het voorstel.', 'The minister accepted the proposal.'],
      ['Deelname aan de cursus is verplicht.', 'Participation in the course is optional.'],
      ['Hij komt zelden naar het dorp.', 'He often comes to the village.'],
    ],
  },
  {
    rule: 'M5',
    type: 'quantifier',
    equal: [
      ['Alle kinderen kregen een boek.', 'Every child got a book.'],
      ['Sommige kinderen kregen een boek.', 'Some children got a book.'],
      ['In één enkele dag lazen de kinderen het boek.', 'The children read the book all in one day.'],
      ['In elk geval zag hij enkele huizen.', 'In any case he saw some of the houses.'],
      ['Dat was het mooiste van enkele boeken.', 'That was the most beautiful of some books.'],
      ['Niet iedereen was blij met het boek.', 'Some were unhappy with the book.'],
    ],
    different: [
      ['Alle kinderen kregen een boek.', 'Some children got a book.'],
      ['De meeste huizen zijn oud.', 'Some houses are old.'],
    ],
  },
  {
    rule: 'M6',
    type: 'condition',
    equal: [
      ['Wij gaan tenzij het regent.', 'We go unless it rains.'],
      ['Als het regent, blijven wij thuis.', 'When it rains we stay at home.'],
      ['Indien het niet regent, gaan wij.', 'Unless it rains we go.'],
    ],
    different: [
      ['Wij wachten in het huis totdat het regent.', 'We wait in the house unless it rains.'],
      ['De winkel sluit tenzij de baas komt.', 'The shop closes if the boss comes.'],
    ],
  },
  {
    rule: 'M7',
    type: 'person',
    doubtful: true,
    equal: [
      ['Ik ging naar huis.', 'I went home.'],
      ['Zij kwamen laat.', 'They came late.'],
      ['Er werd gelachen.', 'People laughed.'],
    ],
    different: [
      ['Ik verkocht het huis.', 'He sold the house.'],
      ['Wij verloren de sleutel van de kerk.', 'I lost the key of the church.'],
    ],
  },
  {
    rule: 'M8',
    type: 'attribution',
    doubtful: true,
    equal: [
      ['De minister zegt dat het klaar is.', 'The minister says that it is ready.'],
      ['Volgens de minister is het klaar.', 'The minister says it is ready.'],
    ],
    different: [
      ['De minister zegt dat het plan klaar is.', 'The minister claims that the plan is ready.'],
      ['De directeur erkent dat het geld weg is.', 'The director says that the money is gone.'],
    ],
  },
];
