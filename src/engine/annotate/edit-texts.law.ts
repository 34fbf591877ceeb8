/** Texts made up for the corpus of edits: a report, a story, and two whose sentences look like each other. */

const council = `Raad stemt in met nieuwe brug over de Vaart

De gemeenteraad van Oosterveen heeft dinsdagavond met 21 stemmen tegen 14 ingestemd met een nieuwe brug over de Vaart. De bouw begint in maart en kost naar verwachting 8,4 miljoen euro. „We hebben hier twaalf jaar op gewacht”, zei wethouder Hanneke Roelofs na afloop. De oude brug uit 1931 wordt niet gesloopt, maar krijgt een plek in het park.

Niet iedereen was blij. Fractievoorzitter Bram Teunissen noemde het plan “een brug te ver” en vroeg om een referendum. Dat voorstel haalde het niet. Bewoners van de Kade vrezen jarenlange overlast: “Ze beginnen om zes uur ’s ochtends met heien”, aldus een van hen. De wethouder beloofde dat er voor zeven uur niet wordt gewerkt.

Het geld komt voor de helft van de provincie. De rest wordt betaald uit de verkoop van gronden bij het station. Volgens de accountant is dat verantwoord, al wijst hij op de stijgende rente. Mocht de bouw duurder uitvallen, dan moet de raad opnieuw stemmen.

Wanneer de eerste fietser over de brug kan, is nog niet zeker. Roelofs hoopt op het voorjaar van 2028. De aannemer, een familiebedrijf uit Zwartsluis, wil zich nog niet vastleggen.
`;

const lighthouse = `The keeper who would not leave

When the lamp on Skerry Point was automated in 1987, everyone expected Agnes Mulholland to pack her kettle and go. She did not. "Somebody has to tell the gulls," she said, and went on climbing the 164 steps every evening at dusk. The Board wrote three letters, each a little shorter than the last.

Her logbooks fill eleven shelves. They record the weather, of course, but also the price of paraffin, the names of visiting seals, and a running quarrel with a Norwegian captain about whether fog has a smell. "It does," she noted on 4 March 1991, "and he knows it." The captain's replies, on the backs of postcards, are pasted in beside her entries.

In the winter of 1996 the automatic lamp failed during a storm. By the time the engineer had found his boots, the old oil light was burning. Two trawlers came in behind it. Nobody wrote a letter about that.

She is ninety-one now, and takes the stairs more slowly. Asked whether she ever thinks of moving to the mainland, she looks out at it for a while – a grey line under a grey sky – and shakes her head. "I've seen it," she says.
`;

const results = `Results of the weekend

On Saturday Harwell beat Denby 3-1 in front of 412 spectators. The first goal came from Tom Price in the 12th minute. Denby had the better chances but could not score before the break.

On Saturday Elmore beat Castley 2-1 in front of 387 spectators. The first goal came from Sam Boyle in the 31st minute. Castley had the better chances but could not hold on after the break.

On Sunday Marford drew 1-1 with Thorne in front of 655 spectators. The first goal came from Luke Ames in the 55th minute. The referee had to stop the game twice because of the rain.

On Sunday Ashby lost 0-4 to Wickton in front of 290 spectators. The first goal came from Joe Tarn in the 3rd minute. The referee had to stop the game once because of a dog.

The next matches will be played on Saturday at three o'clock. Tickets are sold at the gate. The next matches will be shown on local television as well. Tickets for the cup final are sold out.
`;

const bakery = `Recept van de week

Doe de bloem in een grote kom. Voeg het zout en de gist toe. Voeg daarna het water toe en roer goed. Laat het deeg een uur rijzen onder een vochtige doek.

Doe de boter in een kleine pan. Voeg de suiker toe en roer goed. Laat het mengsel tien minuten zachtjes koken. Laat het mengsel daarna een uur afkoelen.

Verwarm de oven voor op 220 graden. Vorm van het deeg twaalf gelijke bolletjes en leg ze op de bakplaat. Laat ze nog een half uur rijzen. Bak de broodjes in vijftien minuten goudbruin.

Laat de broodjes een half uur afkoelen. Snijd ze open en vul ze met het mengsel. Bestrooi ze met poedersuiker. Smakelijk eten!

Voor vragen kunt u bellen met de redactie. Smakelijk eten!
`;

/** By the name they have in the figures. */
export const inventedTexts: Readonly<Record<string, string>> = { council, lighthouse, results, bakery };
