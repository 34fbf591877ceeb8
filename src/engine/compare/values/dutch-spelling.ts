/** Dutch words as they are often written, and as the Woordenlijst (het Groene Boekje, 2015) has them. */

// Old spellings (before 1995 and 2005), lost diaereses, and the slips that spelling guides list first; only forms that are
// no word of their own, so that finding one says something.
const list = `
aktie:actie akties:acties aktief:actief aktieve:actieve aktiviteit:activiteit aktiviteiten:activiteiten kontakt:contact kontakten:contacten
kontrole:controle kontroleren:controleren konflikt:conflict konflikten:conflicten produkt:product produkten:producten produktie:productie
projekt:project projekten:projecten direkt:direct direkte:directe direkteur:directeur direktie:directie effekt:effect effekten:effecten
respekt:respect aspekt:aspect aspekten:aspecten objekt:object objekten:objecten struktuur:structuur kollega:collega kollegas:collega's
kommissie:commissie komitee:comité kombinatie:combinatie kompleet:compleet komplete:complete komputer:computer koncert:concert
kultuur:cultuur kulturele:culturele lokatie:locatie lokaties:locaties 
sektor:sector sektoren:sectoren vakantie:vakantie aksent:accent publikatie:publicatie publikaties:publicaties
reaktie:reactie reakties:reacties redaktie:redactie redakteur:redacteur korrekt:correct korrekte:correcte inspekteur:inspecteur
pannekoek:pannenkoek pannekoeken:pannenkoeken ruggegraat:ruggengraat paardebloem:paardenbloem paardebloemen:paardenbloemen
kippehok:kippenhok hondehok:hondenhok boekekast:boekenkast bessesap:bessensap bessejenever:bessenjenever 
dieretuin:dierentuin sterrekijker:sterrenkijker zielerust:zielenrust krantekop:krantenkop krantekoppen:krantenkoppen
kattebak:kattenbak apekool:apenkool ideeen:ideeën ideen:ideeën zeeen:zeeën industrieen:industrieën
knieen:knieën categorieen:categorieën theorieen:theorieën belgie:België italie:Italië oekraine:Oekraïne israel:Israël 
argentinie:Argentinië brazilie:Brazilië australie:Australië indonesie:Indonesië azie:Azië cooperatie:coöperatie
coordinatie:coördinatie coordinator:coördinator coordineren:coördineren financiele:financiële officiele:officiële
commerciele:commerciële industriele:industriële potentiele:potentiële essentiele:essentiële initiele:initiële 
materiele:materiële patient:patiënt patienten:patiënten reeel:reëel reele:reële
geinteresseerd:geïnteresseerd geinteresseerde:geïnteresseerde geisoleerd:geïsoleerd geillustreerd:geïllustreerd
geinspireerd:geïnspireerd geintroduceerd:geïntroduceerd geinvesteerd:geïnvesteerd geinformeerd:geïnformeerd beinvloeden:beïnvloeden
beinvloed:beïnvloed beinvloedt:beïnvloedt geevalueerd:geëvalueerd geeist:geëist beeindigen:beëindigen beeindigd:beëindigd
cafe:café cafes:cafés enquete:enquête enquetes:enquêtes carriere:carrière premiere:première privee:privé prive:privé
zowiezo:sowieso sowiezo:sowieso onmiddelijk:onmiddellijk onmiddelijke:onmiddellijke interressant:interessant
intresse:interesse intressant:interessant hardstikke:hartstikke burgermeester:burgemeester
accomodatie:accommodatie professionneel:professioneel parallelen:parallellen paralel:parallel
authenthiek:authentiek millenium:millennium comissie:commissie commisie:commissie aggressief:agressief
aggressie:agressie apartement:appartement appartment:appartement adress:adres addres:adres
abonement:abonnement abbonement:abonnement recencie:recensie recenzie:recensie 
geupdate:geüpdatet barbeque:barbecue kado:cadeau kados:cadeaus kadootje:cadeautje
electriciteit:elektriciteit electrisch:elektrisch electrische:elektrische electronisch:elektronisch electronische:elektronische
electronica:elektronica elektronika:elektronica sinteklaas:sinterklaas terassen:terrassen teras:terras
gezamelijk:gezamenlijk gezamelijke:gezamenlijke verassing:verrassing verassingen:verrassingen
verassend:verrassend verassende:verrassende ongelovelijk:ongelooflijk daarintegen:daarentegen
`;

/** Odd form → the form of the Woordenlijst, both in lower case but for names. */
export const dutchSpelling: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split(/\s+/)
    .map((one) => one.split(':'))
    .flatMap(([odd = '', right = '']) =>
      odd === '' || odd === right.toLowerCase() ? [] : [[odd, right] as const],
    ),
);
