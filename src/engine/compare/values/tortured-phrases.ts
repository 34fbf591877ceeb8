/** Set terms as rewriting tools leave them: every word replaced by a synonym, the term gone (F4). */

// "Tortured phrases" (Cabanac, Labbé & Magazinov, arXiv:2107.06751, and their open list), with terms of the news added by
// hand. Each odd phrase has no other use that one would meet in print.
const list = `
counterfeit consciousness=artificial intelligence
man-made consciousness=artificial intelligence
man-made brainpower=artificial intelligence
fake intelligence=artificial intelligence
simulated intelligence=artificial intelligence
counterfeit neural=artificial neural
profound neural=deep neural
profound learning=deep learning
machine getting to know=machine learning
gadget learning=machine learning
enormous information=big data
colossal information=big data
huge information=big data
immense information=big data
arbitrary woodland=random forest
irregular woodland=random forest
arbitrary backwoods=random forest
irregular esteem=random value
flag to commotion=signal to noise
motion to noise=signal to noise
mean square blunder=mean square error
distributed computing assaults=denial of service
cloud figuring=cloud computing
haze figuring=cloud computing
web of things=internet of things
discourse acknowledgment=speech recognition
facial acknowledgment=face recognition
face acknowledgment=face recognition
picture acknowledgment=image recognition
characteristic language=natural language
regular language preparing=natural language processing
bosom disease=breast cancer
bosom peril=breast cancer
bosom malignancy=breast cancer
cellular breakdown in the lungs=lung cancer
kidney disappointment=kidney failure
coronary illness assault=heart attack
lactose bigotry=lactose intolerance
sun oriented force=solar power
sun oriented energy=solar energy
sun based force=solar power
wind vitality=wind energy
atomic vitality=nuclear energy
fossil powers=fossil fuels
ozone depleting substances=greenhouse gases
ozone harming substances=greenhouse gases
an unnatural weather change=global warming
focal bank=central bank
national bank of europe=European Central Bank
loan fee=interest rate
financing cost=interest rate
stock trade=stock exchange
securities exchange=stock market
web-based media=social media
online media stage=social media platform
web crawler giant=search engine
search monster=search engine
tech goliath=tech giant
tech monster=tech giant
cloud suppliers=cloud providers
restrictive lawyer=defence lawyer
head administrator=prime minister
head of the state=prime minister
unfamiliar pastor=foreign minister
unfamiliar minister=foreign minister
preeminent court=Supreme Court
joined countries=United Nations
assembled countries=United Nations
joined states=United States
assembled states=United States
european association=European Union
white residence=White House
`;

/** The odd phrase in lower case, and the term behind it. */
export const torturedPhrases: readonly (readonly [odd: string, term: string])[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [odd = '', term = ''] = line.split('=');
    return [odd, term] as const;
  });
