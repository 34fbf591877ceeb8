/** Dutch and English words that look alike and mean something else, each with what the Dutch word does mean (E11). */

// Own list, after the pairs that Dutch school books warn of. Only pairs whose English word is no fair translation in any
// use that one meets in print: "fantasie" (fantasy), "proces" (process) and "realiseren" (realise) are not among them, nor
// are "map" (of data), "massief" (massive), "sympathiek" (a sympathetic character), "directie" (under the direction of),
// "kritiek" (critics), "concurrent" (processes), "magazijn" (of a rifle), "parket" (a floor) and "vest" (a waistcoat).
const list = `
eventueel=eventual eventually=possible, possibly
actueel=actual actually=current
actualiteit=actuality=current affairs
braaf=brave=well-behaved
slim=slim=clever
consequent=consequent consequently=consistent
concurrentie=concurrence=competition
meubel=movable=piece of furniture
fabriek=fabric=factory
gymnasium=gym=grammar school
warenhuis=warehouse=department store
winkel=winkle=shop
mening=meaning=opinion
ramp=ramp=disaster
rente=rent=interest
solliciteren=solicit=apply for a job
sollicitatie=solicitation=job application
stage=stage=internship
vlieg=flee=fly
wand=wand=wall
angel=angel=sting
doos=dose=box
giftig=gifted=poisonous
novelle=novel=novella
personeel=personal=staff
pand=pond=building
preservatief=preservative=condom
prospectus=prospect=brochure
raad=road=council
raar=rare=strange
recept=receipt=recipe, prescription
ridder=rider=knight
slip=slip=briefs
gênant=gallant=embarrassing
lectuur=lecture=reading matter
likeur=liquor=liqueur
monteur=monitor=mechanic
notitie=notice=note
overal=overall=everywhere
overhoren=overhear=test
pregnant=pregnant=concise
provisie=provision=commission
receptie=recipe=reception
reclame=reclaim reclamation=advertisement
rendement=rendering=yield
sensibel=sensible=sensitive
stadium=stadium=stage
vakantie=vacancy=holiday
vacature=vacation=vacancy
worst=worst=sausage
dirigent=diligent=conductor
genie=genie=genius
fotograaf=photograph=photographer
fysicus=physician=physicist
arts=arts=doctor
willekeurig=wilful=random
billen=bill=buttocks
`;

/** A Dutch word's look-alikes, as English lemmas, and what it means. */
export interface FalseFriend {
  readonly looks: readonly string[];
  readonly means: string;
}

/** By the Dutch lemma. */
export const falseFriends: ReadonlyMap<string, FalseFriend> = new Map(
  list
    .trim()
    .split('\n')
    .map((line): [string, FalseFriend] => {
      const [dutch = '', looks = '', means = ''] = line.split('=');
      return [dutch, { looks: looks.split(' '), means }];
    }),
);
