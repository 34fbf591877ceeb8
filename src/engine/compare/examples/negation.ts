/** Examples of a denial on one side only (M1). */
import type { RuleExamples } from '../example';

/** Denials: what says the same in another way, and what is lost. */
export const negationExamples: readonly RuleExamples[] = [
  {
    rule: 'M1',
    type: 'negation',
    equal: [
      ['Hij heeft geen brood.', 'He has no bread.'],
      ['Dat is niet-geredigeerd.', 'That is unedited.'],
      ['Niemand zag de dief.', 'Nobody saw the thief.'],
      // said without a negation: a contrary, faint praise, a limit, "not until"
      ['Vergeet niet de deur te sluiten.', 'Remember to close the door.'],
      ['Dat was geen slecht boek.', 'That was a fine book.'],
      ['Er kwamen niet meer dan tien mensen.', 'Only ten people came.'],
      ['Je kunt niet schrijven voordat je het papier hebt.', 'You can write only when you have the paper.'],
      ['Het licht is minder helder.', 'The light is not so bright.'],
      ['Hij schrijft heel anders.', 'He does not write in this way.'],
      ['Bent u een arts?', 'You are not a doctor, are you?'],
      ['Dat is geen probleem.', 'That is fine.'],
      ['De muur zorgt dat je de tuin niet ziet.', 'The wall keeps you from seeing the garden.'],
      ['Het is niet bekend wie het boek schreef.', 'Who wrote the book is unknown.'],
      // not all, not yet, so much that not, not ten
      ['Sommige boeren kwamen naar de markt.', 'Not all farmers came to the market.'],
      ['De brug moet nog worden gebouwd.', 'The bridge has not yet been built.'],
      ['Hij was te moe om te lopen.', 'He was so tired that he could not walk.'],
      ['Het was voor het eerst dat de koning kwam.', 'The king had never come before.'],
      ['Heb je niet het gevoel dat de boer kijkt?', 'Do you have the feeling that the farmer is watching?'],
      // the one instead of the other, until, otherwise, too little, nothing lost for all kept
      ['Geef de koe geen brood maar gras.', 'Give the cow grass instead of bread.'],
      ['De deur blijft dicht zolang de koning niet komt.', 'The door stays shut until the king comes.'],
      ['De soep was niet warm genoeg.', 'The soup was too cold.'],
      ['Het duurt nog een jaar voordat de brug klaar is.', 'The bridge will not be ready until next year.'],
      ['Alle brieven zijn bewaard.', 'None of the letters was lost.'],
      ['Er waren nul boeken in het huis.', 'There were no books in the house.'],
      // words that deny by their form or meaning, and what only looks like it
      ['Het schrift is niet leesbaar.', 'The writing is unreadable.'],
      ['Het antwoord is niet afhankelijk van de vraag.', 'The answer is independent of the question.'],
      ['De boer zocht tevergeefs naar de koe.', 'The farmer looked for the cow to no avail.'],
      ['Vergeet niet de lamp mee te nemen.', 'Be sure to bring the lamp.'],
      // a denial that another carries on, shares or undoes
      ['Het is niet rood en niet groen.', 'It is neither red nor green.'],
      ['Je kunt niet lezen en geen brieven schrijven.', 'You can no longer read or write letters.'],
      ['Ik heb je gewaarschuwd!', "Don't say I didn't warn you!"],
      ['Niet voor niets kwam de koning.', 'The king came for good reason.'],
      // optional, formerly, only members
      ['Deelname aan de cursus is niet verplicht.', 'Participation in the course is optional.'],
      ['De koning woont niet meer in het dorp.', 'The king used to live in the village.'],
      ['Alleen leden mogen stemmen.', 'Non-members may not vote.'],
      ['Het huis is niet groot.', 'The house is small.'],
      ['Gooi het brood weg, met uitzondering van de korst.', 'Throw the bread away, without the crust.'],
      // a warning, a suggestion, a question that wants no, a set answer
      ['Blijf van mijn eten af!', 'Do not touch my food!'],
      ['Zullen we het samen proberen?', "Why don't we try it together?"],
      ['Hoe kon ik dat weten?', "I couldn't have known that."],
      ['Laat maar, we gaan naar huis.', "Never mind, let's go home."],
      // quoted letter by letter
      ['Zie je de melding "not enough bread"?', 'Do you see the message "not enough bread"?'],
      // one denial in two forms
      ['Er was niet/geen brood.', 'There was no bread.'],
      ['Kies het veld "Klant_Nr".', 'Choose the "Customer_No" field.'],
      // two denials make a yes
      ['Gebruik het apparaat nooit zonder water.', 'Always use the appliance with water.'],
      ['Gebruik het apparaat nooit zonder water.', 'Never use the appliance without water.'],
    ],
    different: [
      // none on one side, all on the other
      ['Gebruik het apparaat nooit zonder water.', 'Always use the appliance without water.'],
      ['Iedereen mag de zaal in.', 'Nobody may enter the hall.'],
      ['Nergens in het huis brandde licht.', 'Lights burned everywhere in the house.'],
      ['De koning is niet ziek.', 'The king is ill.'],
      ['Dat is geen probleem.', 'That is a problem.'],
      ['Hij schrijft niet anders.', 'He writes otherwise.'],
      ['Het licht is niet minder helder.', 'The light is less bright.'],
      ['Dat was geen goed boek.', 'That was a good book.'],
      ['Er kwamen niet meer dan tien mensen.', 'More than ten people came.'],
      ['Geef de koe geen brood maar gras.', 'Give the cow bread and grass.'],
      ['De deur blijft dicht als de koning niet komt.', 'The door stays shut if the king comes.'],
      ['De soep was niet warm genoeg.', 'The soup was warm enough.'],
      ['Alle brieven zijn verloren.', 'None of the letters was lost.'],
      ['Het schrift is niet leesbaar.', 'The writing is readable.'],
      ['Vergeet niet de lamp mee te nemen.', 'Forget to bring the lamp.'],
      // without on one side, with on the other
      ['De soep wordt met zout gegeten.', 'The soup is eaten without salt.'],
      [
        'De minister vertrok zonder zijn koffer naar de haven.',
        'The minister left for the harbour with his suitcase.',
      ],
      ['Deelname aan de cursus is niet verplicht.', 'Participation in the course is compulsory.'],
      ['Raak de steen niet aan!', 'Do touch the stone!'],
      ['Maak je geen zorgen over de vis.', 'Do worry about the fish.'],
      ['Waarom kom je niet naar huis?', 'Why do you come home?'],
      // beside a word that denies, and one that only looks like it
      ['De boer kan zonder de koe niet leven.', 'The farmer can live without the cow.'],
      ['De koning komt niet wanneer de zon schijnt.', 'The king comes when the sun shines.'],
      ['Het licht brandt niet en de deur ontbreekt.', 'The light burns and the door is missing.'],
      [
        'De wethouder zegt dat hij de raad niet te laat heeft geïnformeerd.',
        'The alderman says that he informed the council too late.',
      ],
    ],
  },
];
