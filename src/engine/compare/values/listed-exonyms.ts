/** Names and abbreviations that Dutch and English each have in letters of their own: places, waters, rulers, saints, bodies, laws. */

// Written by hand: the commonest of their kinds, not all of them. What the letters, CLDR or our own lexicon tell already needs
// no entry. One word of a name each: `Dutch=English`, several English ones with a slash.
const places =
  'Aken=Aachen Atrecht=Arras Doornik=Tournai Kortrijk=Courtrai Luik=Liege Rijsel=Lille Duinkerke=Dunkirk Bergen=Mons ' +
  'Namen=Namur Waver=Wavre Nijvel=Nivelles Moeskroen=Mouscron Ieper=Ypres Mechelen=Malines Vlissingen=Flushing ' +
  'Straatsburg=Strasbourg Regensburg=Ratisbon Beieren=Bavaria Palts=Palatinate Saksen=Saxony Pruisen=Prussia ' +
  'Zwaben=Swabia Karinthië=Carinthia Stiermarken=Styria Bohemen=Bohemia Kleef=Cleves Gulik=Julich Gelre=Guelders ' +
  'Gelderland=Guelders Henegouwen=Hainaut Artesië=Artois Bourgondië=Burgundy Bretagne=Brittany Savoye=Savoy ' +
  'Elzas=Alsace Lotharingen=Lorraine Apulië=Puglia Livorno=Leghorn Genua=Genoa Baskenland=Basque ' +
  'Zaragoza=Saragossa Canarische=Canary/Canaries Azoren=Azores Vogezen=Vosges Zevenburgen=Transylvania ' +
  'Koerland=Courland Lijfland=Livonia Danzig=Gdansk Breslau=Wroclaw Koningsbergen=Kaliningrad Lemberg=Lviv ' +
  'Stettin=Szczecin Posen=Poznan Presburg=Bratislava Constantinopel=Istanbul Smyrna=Izmir Celebes=Sulawesi ' +
  'Borneo=Kalimantan Molukken=Moluccas/Maluku Batavia=Jakarta Atjeh=Aceh Ceylon=Lanka Birma=Myanmar/Burma ' +
  'Myanmar=Burma Rangoon=Yangon Siam=Thailand Perzië=Iran/Persia Bombay=Mumbai Calcutta=Kolkata Madras=Chennai ' +
  'Saigon=Minh Kanton=Guangzhou Mantsjoerije=Manchuria Indië=Indies/India Kaapstad=Cape/Town Vuurland=Fuego/Tierra ' +
  'Kaapverdië=Cape/Verde Ivoorkust=Ivory/Coast Paaseiland=Easter/Island Bovenwindse=Leeward/Windward ' +
  'Benedenwindse=Leeward Oostzee=Baltic Moezel=Moselle Leie=Lys Eufraat=Euphrates Frath=Euphrates Taag=Tagus ' +
  'Bodenmeer=Constance Vierwoudstrekenmeer=Lucerne Kanaal=Channel Oeral=Urals Noormannen=Normans/Vikings ' +
  'Kaapse=Cape Kaap=Cape Westoever=Bank/West Gazastrook=Gaza/Strip Tempelberg=Mount';

const people =
  'Jan=John/Jack Johan=John Johannes=John Willem=William/Bill Karel=Charles/Karl Hendrik=Henry/Harry Filips=Philip ' +
  'Lodewijk=Louis/Ludwig Jakob=James Jacobus=James Jakobus=James Godfried=Godfrey Joris=George Koenraad=Conrad ' +
  'Nicolaas=Nicholas Klaas=Nicholas Pieter=Peter Rogier=Roger Steven=Stephen Wouter=Walter Johanna=Joan ' +
  'Maarten=Martin Lucas=Luke Lukas=Luke Thaddeüs=Jude Judas=Jude Jesaja=Isaiah Isai=Jesse Heva=Eve Eva=Eve ' +
  'Ezau=Esau Izaäk=Isaac Elia=Elijah Christus=Messiah Messias=Christ Heiland=Savior/Saviour Heere=Lord ' +
  'Zaligmaker=Savior/Saviour Schepper=Creator Handelingen=Acts Openbaring=Revelation Prediker=Ecclesiastes ' +
  'Spreuken=Proverbs Sinterklaas=Nicholas/Santa Kerstman=Santa/Claus Assepoester=Cinderella ' +
  'Sneeuwwitje=Snow/White Doornroosje=Sleeping/Beauty Roodkapje=Riding/Hood Repelsteeltje=Rumpelstiltskin ' +
  'Duimelijntje=Thumbelina Kuifje=Tintin Odysseus=Ulysses';

const abbreviations =
  'VN=UN VS=US/USA VK=UK NAVO=NATO EG=EC/EEC EEG=EEC EGKS=ECSC WGO=WHO IAO=ILO OESO=OECD OVSE=OSCE EVRM=ECHR ' +
  'EHRM=ECHR IVBPR=ICCPR UVRM=UDHR AVG=GDPR WBP=GDPR AP=DPA GEB=DPIA FG=DPO VWEU=TFEU VEU=TEU HvJ=CJEU/ECJ ' +
  'HvJEU=CJEU/ECJ BTW=VAT BBP=GDP BNP=GNP MKB=SME/SMEs KI=AI DDR=GDR BRD=FRG SU=USSR IS=ISIS/ISIL AIVD=GISS ' +
  'SOA=STD/STI PTSS=PTSD ASS=ASD OCS=OCD IC=ICU VGV=FAQ ICT=IT BV=Ltd/LLC NV=plc MER=EIA MEZ=CET MEZT=CEST ' +
  'WOI=WWI WOII=WWII VAE=UAE PvdA=Labour';

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Folded Dutch name → folded English ones. */
const listed: ReadonlyMap<string, readonly string[]> = new Map(
  `${places} ${people} ${abbreviations}`.split(' ').map((entry) => {
    const [dutch = '', english = ''] = folded(entry).split('=');
    return [dutch, english.split('/')];
  }),
);

/** Whether the list gives an English word for a Dutch name, also where the Dutch has a genitive ("Celebes'", "Karels"). */
export function areListed(dutch: string, english: string): boolean {
  const [own, other] = [folded(dutch), folded(english)];
  return [own, own.replace(/s$/, '')].some((one) => listed.get(one)?.includes(other) ?? false);
}
