/** The closed classes of both languages: words that every sentence has, so that sharing them is evidence of nothing. */

const dutch = `
de het een 't 'n der des den ter ten
en of maar want dus dat die als dan om omdat doordat hoewel terwijl indien tenzij opdat zodra totdat voordat nadat noch
ik jij je u hij zij ze wij we jullie men mij me jou hem haar hen hun ons zich zichzelf elkaar mekaar
mijn m'n jouw uw zijn z'n onze d'r 'm
dit deze wie wat welk welke wiens wier hetgeen hetwelk zo'n zulk zulke zelf
in op van te met voor aan bij door naar uit over tot onder tegen tussen zonder na om af toe volgens sinds tijdens via per vanaf vanuit binnen buiten
er daar hier waar erin erop eraan eruit ervan ervoor ermee erbij erover ertoe erdoor ernaar
daarin daarop daaraan daarvan daarvoor daarmee daarbij daarover daartoe daardoor daarna daarom daarnaar daaruit
hierin hierop hieraan hiervan hiervoor hiermee hierbij hierover hierdoor hierna hierom hieruit hiertoe
waarin waarop waaraan waarvan waarvoor waarmee waarbij waarover waardoor waarna waarom waaruit waartoe waarnaar
ben bent is was waren geweest wezen word wordt worden werd werden geworden
heb hebt heeft hebben had hadden gehad
zal zult zullen zou zouden kan kunt kunnen kon konden gekund moet moeten moest moesten gemoeten mag mogen mocht mochten wil wilt willen wilde wilden wou
laat laten liet lieten doe doet doen deed deden gedaan ga gaat gaan ging gingen gegaan
niet geen wel ook nog al toch zo toen nu dan eens maar even heel zeer te meer meest veel iets niets iemand niemand alle elk elke ieder iedere iedereen
ja nee hoe wanneer echter
`;

const english = `
a an the
and or but nor so yet if then than as that this these those because although though while whereas unless until whether
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves one's
who whom whose which what when where why how there here
in on of to with for at by from into onto over under out up down off about through between among against without within during since after before via per upon toward towards across around along behind beyond
am is are was were be been being has have had having do does did doing done
will would shall should can could may might must ought let
not no n't 's 'm 're 've 'll 'd s t also too very just only even such some any all each every both either neither one
yes
`;

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

const functionWordsNl = setOf(dutch);
const functionWordsEn = setOf(english);

/** Whether a folded Dutch word is of a closed class (article, pronoun, preposition, auxiliary, particle). */
export function isFunctionWordNl(folded: string): boolean {
  return functionWordsNl.has(folded);
}

/** Whether a folded English word is of a closed class. */
export function isFunctionWordEn(folded: string): boolean {
  return functionWordsEn.has(folded);
}
