/** Words that say how a sentence hangs together rather than what it is about: weak evidence, and no targets for content words. */

const dutch =
  'de het een en van in op te dat die is zijn was waren met voor aan er om ook als bij door naar uit over maar of dan nog ' +
  'wel niet geen tot ze zij hij hem haar hun we wij ons onze je jij jou jouw jullie u uw ik mij mijn me zich dit deze der ' +
  'den des ter ten daar hier waar wat wie welke werd werden worden wordt word ben bent heeft hebben had hadden heb hebt ' +
  'zal zou zouden zullen zult kan kon konden kunnen kunt moet moeten moest moesten mag mogen mocht al alle toen want omdat ' +
  'zo zoals dus toch zelf men af toe tegen onder tussen na sinds tijdens binnen buiten zonder heel zeer meer iets ' +
  'niets elk elke ieder iedere eens nu reeds hoe hen elkaar net pas waarin waarop waarbij waardoor waarvan waarmee ' +
  'hierdoor daarom daarvan daarbij daarmee echter terwijl indien wanneer hoewel zulke ervan erop erin eraan ermee ervoor ' +
  'erover daarin daarop daardoor daarna vanaf via per t s n ' +
  // as translations before 1947 have them
  'gij gijlieden ulieden ulieder uws zijt waart hadt zoudt dezen dezer dezes dien wien wiens wier hetwelk dewelke welks ' +
  'welker dezelve hetzelve derzelver deszelfs hunlieder mijns zijns haars ener eens doch alzo';

const english =
  'the a an of to in on at by for with from and or not no is be are was were been being am it he she they we you i this ' +
  'that these those as but if than then so such his her its their our your my me him us them do does did have has had ' +
  'having will would can could may might shall should must there here where what who whom whose which when how why all ' +
  'any each every some into onto over under out up down off about also s t d ll re ve m';

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(dutch.split(' ')),
  en: new Set(english.split(' ')),
};

/** Function words of a language by its BCP 47 tag, lower-cased; null when we have no list for it. */
export function functionWords(language: string): ReadonlySet<string> | null {
  return lists[language.slice(0, 2).toLowerCase()] ?? null;
}
