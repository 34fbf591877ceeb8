/**
 * Abbreviations that end in a stop, by what may follow them. Written by us from the common ones of Dutch and English
 * writing; a word that is also a plain word of its language (“art.” in English, “vol.” in Dutch) is only taken as an
 * abbreviation before a number.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never end a sentence: titles before names, and words that introduce something. Without their last stop, lower case. */
export const introducing: Readonly<Record<'nl' | 'en' | 'other', ReadonlySet<string>>> = {
  nl: set(
    'dr drs mr mrs ms prof ir ing dhr mevr mw mej jhr jkvr ds st sint sr.em lic bc bacc kol kapt lt luit gen maj min.pres wnd ' +
      'o.a o.m bijv bv b.v d.w.z m.b.t m.b.v m.a.w m.n i.v.m i.p.v n.a.v t.a.v t.b.v t.g.v t.o.v t.w i.h.b i.c ' +
      'a.h.v d.m.v o.l.v o.v.v e.v.t evt zgn z.g resp vgl cf vs v incl excl ca vnl nl dwz oa ivm nav mbt tav tbv mn ' +
      'z.k.h h.k.h z.h z.e w.o.l mgr ged arr gew ong plm plv pres red secr vz voorm vml wrsch opm alg afd ' +
      'toel tel uitg vert v.h van.h ten.n a.d aug.em h i.e e.g',
  ),
  en: set(
    'dr mr mrs ms messrs mx prof rev fr hon gen col maj capt lt cmdr sgt cpl pvt adm sen rep gov pres supt det insp ' +
      'st mt ft vs v cf viz e.g i.e eg ie al.em approx ca esp incl excl resp asst assoc dept est.em govt intl natl univ ' +
      'atty dist sr.em msgr amb del pte brig gov.gen lt.gov lt.col maj.gen a.k.a d.b.a w.r.t',
  ),
  other: set('dr prof m mm mme mlle hr fr st z.b d.h u.a bzw ca vgl sig sra dott ing sr sra p.ej ej'),
};

/** May end a sentence and often do: the next word decides. */
export const closing: Readonly<Record<'nl' | 'en' | 'other', ReadonlySet<string>>> = {
  nl: set(
    'enz etc e.d e.a e.v i.d a.u.b s.v.p jl l.l a.s n.v b.v v.o.f p.m a.m p.p p.j p.w p.u jr sr v.chr n.chr o.i m.i n.b p.s ' +
      'inc ltd corp co u.s u.k u.n e.u v.s d.c min sec mln mld bln jan feb mrt apr aug sept sep okt nov dec ' +
      'km cm mm kg gr m² ct',
  ),
  en: set(
    'etc a.m p.m am pm inc ltd corp co llc bros plc jr sr esq ph.d m.d b.a m.a m.sc b.sc d.phil u.s u.k u.n e.u u.s.a d.c l.a ' +
      'n.y b.c a.d c.e b.c.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
      'ave blvd rd hwy calif fla mass conn ariz colo mich minn penn wis wash tex tenn okla ore ill ind kan ky la md mo nev neb va vt ' +
      'in ft lb lbs oz mi hr hrs min sec yr yrs et.al al ed eds ext est bn mn m',
  ),
  other: set('etc usw usf ss ecc a.m p.m'),
};

/** Only abbreviations before a number (also a Roman one): “No. 5”, “art. 3”, “p. 12”, “blz. 7”. */
export const beforeNumber: ReadonlySet<string> = set(
  'no nos nr nrs art artt p pp pag blz fol ff bl fig figs tab vol vols hfst hoofdst chap sec sect ' +
    'opp bwv kv aant app bijl dl afl jrg jg stb stcrt trb vs ca',
);
